import { Select, Switch, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Seat } from '@/organisation/roster-query'
import type { SeatFilter } from '../seat-groups'
import { teamChoices } from '@/organisation/seat-choices'
import classes from './roster-filters.module.css'

interface RosterFiltersProps {
  readonly seats: readonly Seat[]
  readonly filter: SeatFilter
  readonly onSearch: (search: string) => void
  readonly onTeam: (teamId: string | null) => void
  readonly onOpenOnly: (openOnly: boolean) => void
}

export function RosterFilters(props: RosterFiltersProps) {
  const { seats, filter, onSearch, onTeam, onOpenOnly } = props
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
        onChange={({ currentTarget }) => onSearch(currentTarget.value)}
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
        onChange={onTeam}
      />
      <Switch
        label={t('roster.openOnly')}
        checked={filter.openOnly}
        onChange={({ currentTarget }) => onOpenOnly(currentTarget.checked)}
      />
    </search>
  )
}
