import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { type NamedKind, namedQuery } from '../named-query'

interface NamedFieldProps {
  readonly label: string
  readonly slug: string
  /** As which the organization is looked at. */
  readonly at: Moment
  readonly kind: NamedKind
  /** What is named, and what that is called; null for nothing. */
  readonly value: { readonly id: string; readonly label: string } | null
  /** Told null only where nothing may be named. */
  readonly clearable: boolean
  readonly onChange: (named: { readonly id: string; readonly label: string } | null) => void
}

/** Finds a thing of a kind by its name. */
export function NamedField(props: NamedFieldProps) {
  const { label, slug, at, kind, value, clearable, onChange } = props
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const [wanted] = useDebouncedValue(search === value?.label ? '' : search.trim(), 200)
  const { data: found = [], isFetching } = useQuery(namedQuery(slug, at, kind, wanted))
  const options = found.map(({ id, name }) => ({ value: id, label: name }))
  const isListed = value === null || found.some(({ id }) => id === value.id)
  return (
    <Select
      label={label}
      data={isListed ? options : [{ value: value.id, label: value.label }, ...options]}
      searchable
      clearable={clearable}
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
