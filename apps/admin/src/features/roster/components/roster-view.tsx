import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { rosterQuery, type Seat } from '../roster-query'
import type { SeatAction } from '../seat-change'
import type { SeatFilter } from '../seat-groups'
import { RosterFilters } from './roster-filters'
import { SeatDialog } from './seat-dialog'
import { SeatTable } from './seat-table'

interface RosterViewProps {
  readonly slug: string
  readonly asOf: string | null
  readonly today: string
  /** The team whose seats are shown; null for all. */
  readonly teamId: string | null
  /** What is looked for to begin with. */
  readonly find: string
  readonly onTeam: (teamId: string | null) => void
}

/** The seats of an organization, and what can be done to each. */
export function RosterView({ slug, asOf, today, teamId, find, onTeam }: RosterViewProps) {
  const { t } = useTranslation()
  const query = useQuery(rosterQuery(slug, asOf))
  const [words, setWords] = useState({ search: find, openOnly: false })
  const [chosen, setChosen] = useState<{ seat: Seat; action: SeatAction } | null>(null)
  const filter = useMemo((): SeatFilter => ({ ...words, teamId }), [words, teamId])
  const deferred = useDeferredValue(filter)
  const seats = query.data
  const open = useMemo(
    () => seats?.filter(({ occupancies }) => occupancies.length === 0).length ?? 0,
    [seats],
  )
  return (
    <>
      <RosterFilters
        seats={seats ?? []}
        filter={filter}
        onChange={({ teamId: team, ...others }) => {
          setWords(others)
          if (team !== teamId) onTeam(team)
        }}
      />
      <Panel
        title={t('roster.seats')}
        note={
          seats !== undefined &&
          `${t('roster.seatCount', { count: seats.length })} · ${t('roster.openCount', { count: open })}`
        }
      >
        <QueryView query={query} loading={<SkeletonRows rows={10} />}>
          {(all) => (
            <SeatTable
              seats={all}
              filter={deferred}
              onAct={(seat, action) => setChosen({ seat, action })}
            />
          )}
        </QueryView>
      </Panel>
      {chosen !== null && (
        <SeatDialog
          {...chosen}
          key={`${chosen.seat.id} ${chosen.action}`}
          slug={slug}
          day={asOf ?? today}
          seats={seats ?? []}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  )
}
