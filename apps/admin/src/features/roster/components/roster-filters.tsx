import { Select, Switch, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Seat } from '../roster-query'
import type { SeatFilter } from '../seat-groups'
import { teamChoices } from '../seat-choices'
import classes from './roster-filters.module.css'

interface RosterFiltersProps {
  readonly seats: readonly Seat[]
  readonly filter: SeatFilter
  readonly onChange: (filter: SeatFilter) => void
}

export function RosterFilters({ seats, filter, onChange }: RosterFiltersProps) {
  const { t, i18n } = useTranslation()
  const teams = useMemo(() => teamChoices(seats, i18n.language), [seats, i18n.language])
  return (
    <search className={classes.filters}>
      <TextInput
        type="search"
        className={classes.search}
        aria-label={t('roster.search')}
        placeholder={t('roster.search')}
        leftSection={<IconSearch size={16} stroke={1.7} />}
        value={filter.search}
        onChange={({ currentTarget }) => onChange({ ...filter, search: currentTarget.value })}
      />
      <Select
        className={classes.team}
        aria-label={t('roster.team')}
        placeholder={t('roster.allTeams')}
        data={teams}
        searchable
        clearable
        allowDeselect
        nothingFoundMessage={t('roster.noMatch')}
        clearButtonProps={{ 'aria-label': t('roster.allTeams') }}
        value={filter.teamId}
        onChange={(teamId) => onChange({ ...filter, teamId })}
      />
      <Switch
        label={t('roster.openOnly')}
        checked={filter.openOnly}
        onChange={({ currentTarget }) => onChange({ ...filter, openOnly: currentTarget.checked })}
      />
    </search>
  )
}
