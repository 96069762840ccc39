import { useScenario } from '@/address/use-scenario'
import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { foundOptions } from '@/forms/found-options'
import { useFormats } from '@/i18n/formats'
import { peopleQuery } from '../roster-query'
import classes from './person-field.module.css'

interface PersonFieldProps {
  readonly slug: string
  /** The day on which they are to be employed. */
  readonly day: string
  readonly personId: string | null
  readonly error: ReactNode
  readonly onChange: (personId: string | null) => void
}

/** Finds a person by name; says beside each name how much of them is already in seats. */
export function PersonField({ slug, day, personId, error, onChange }: PersonFieldProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null)
  const [wanted] = useDebouncedValue(search === chosen?.label ? '' : search.trim(), 200)
  const query = useQuery(peopleQuery(slug, { asOf: day, scenario: useScenario() }, wanted))
  const { data: people = [], isFetching, isPlaceholderData } = query
  const byId = new Map(people.map((person) => [person.id, person]))
  const options = people.map(({ id, name }) => ({ value: id, label: name }))
  const data = chosen === null || byId.has(chosen.value) ? options : [chosen, ...options]
  return (
    <Select
      label={t('roster.person')}
      placeholder={t('roster.personSearch')}
      data={data}
      searchable
      required
      withAsterisk={false}
      data-autofocus
      openOnFocus={false}
      filter={foundOptions(isPlaceholderData ? null : wanted)}
      nothingFoundMessage={isFetching ? t('shell.loading') : t('roster.nobody')}
      maxDropdownHeight={264}
      value={personId}
      error={error}
      onSearchChange={setSearch}
      onChange={(id) => {
        setChosen(options.find(({ value }) => value === id) ?? null)
        onChange(id)
      }}
      renderOption={({ option }) => {
        const { seatedFte = 0, positions = [] } = byId.get(option.value) ?? {}
        return (
          <span className={classes.option}>
            <span>{option.label}</span>
            <span className={classes.seated}>
              {seatedFte === 0
                ? t('roster.free')
                : t('roster.seated', {
                    fte: formats.number(seatedFte, 2),
                    seats: formats.list(positions.map(({ title }) => title)),
                  })}
            </span>
          </span>
        )
      }}
    />
  )
}
