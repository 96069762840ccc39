import { useScenario } from '@/address/use-scenario'
import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { teamNamesQuery } from '../roster-query'
import { superiorChoices } from '../seat-choices'
import type { SeatFields } from './seat-fields'

/** The team a seat goes to, and the seat it reports to. */
export function MoveFields({ slug, seat, seats, values, onChange, problems }: SeatFields) {
  const { t, i18n } = useTranslation()
  const at = { asOf: values.effective, scenario: useScenario() }
  const { data: teams = [] } = useQuery(teamNamesQuery(slug, at))
  const superiors = useMemo(
    () => superiorChoices(seats, seat, i18n.language),
    [seats, seat, i18n.language],
  )
  const own = seat.team
  // Shown by name also while the others are fetched.
  const choices = own && !teams.some(({ id }) => id === own.id) ? [own, ...teams] : teams
  return (
    <>
      <Select
        label={t('roster.team')}
        data={choices.map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        required
        withAsterisk={false}
        data-autofocus
        openOnFocus={false}
        nothingFoundMessage={t('roster.noMatch')}
        value={values.teamId}
        error={problems['team']}
        onChange={(teamId) => onChange({ ...values, teamId })}
      />
      <Select
        label={t('roster.reportsTo')}
        placeholder={t('roster.nobodyAbove')}
        data={superiors}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('roster.nobodyAbove') }}
        limit={100}
        nothingFoundMessage={t('roster.noMatch')}
        value={values.reportsToId}
        error={problems['reportsTo']}
        onChange={(reportsToId) => onChange({ ...values, reportsToId })}
      />
    </>
  )
}
