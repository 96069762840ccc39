import { Select, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { EntityKind } from '@postscale/schema/entities'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { foundOptions } from '@/forms/found-options'
import type { ListedKind } from '@/things/thing'
import { isNamed, namedQuery } from './named-query'

/** A thing, and what it is called. */
export interface Named {
  readonly id: string
  readonly label: string
}

interface ReferenceFieldProps {
  readonly label: string
  readonly slug: string
  /** As which the organization is looked at. */
  readonly at: Moment
  readonly kind: EntityKind
  readonly required: boolean
  readonly value: Named | null
  readonly error?: string | undefined
  /** Within something that closes when anything outside of it is pressed: its list is then inside too. */
  readonly isWithinPopover?: boolean
  readonly onChange: (named: Named | null) => void
}

/** The thing that a change names; another is found by its name where things of its kind are. */
export function ReferenceField({ kind, ...props }: ReferenceFieldProps) {
  if (isNamed(kind)) return <NamedField kind={kind} {...props} />
  const { label, value, error } = props
  return <TextInput label={label} readOnly error={error} value={value?.label ?? ''} />
}

interface NamedFieldProps extends Omit<ReferenceFieldProps, 'kind'> {
  readonly kind: ListedKind
}

function NamedField(props: NamedFieldProps) {
  const { label, slug, at, kind, value, required, error, isWithinPopover = false, onChange } = props
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const [wanted] = useDebouncedValue(search === value?.label ? '' : search.trim(), 200)
  const query = useQuery(namedQuery(slug, at, kind, wanted))
  const { data: found = [], isFetching, isPlaceholderData } = query
  const options = found.map(({ id, name }) => ({ value: id, label: name }))
  const isListed = value === null || found.some(({ id }) => id === value.id)
  return (
    <Select
      label={label}
      error={error}
      aria-required={required}
      withAsterisk={required}
      data={isListed ? options : [{ value: value.id, label: value.label }, ...options]}
      filter={foundOptions(isPlaceholderData ? null : wanted)}
      searchable
      comboboxProps={{ shadow: 'md', withinPortal: !isWithinPopover }}
      clearable={!required}
      clearButtonProps={{ 'aria-label': t('scenarios.clear', { label }) }}
      openOnFocus={false}
      nothingFoundMessage={isFetching ? t('shell.loading') : t('roster.noMatch')}
      value={value?.id ?? null}
      onSearchChange={setSearch}
      onChange={(id) => {
        const option = options.find((each) => each.value === id)
        onChange(option === undefined ? null : { id: option.value, label: option.label })
      }}
    />
  )
}
