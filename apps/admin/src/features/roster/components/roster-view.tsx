import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddressChoice } from '@/address/use-address-choice'
import { useAddressId } from '@/address/use-address-id'
import { useAddressText } from '@/address/use-address-text'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { rosterQuery, type Seat } from '@/organisation/roster-query'
import type { SeatAction } from '@/organisation/seat-change'
import type { SeatFilter } from '../seat-groups'
import { RosterFilters } from './roster-filters'
import { SeatDialog } from '@/organisation/components/seat-dialog'
import { SeatTable } from './seat-table'

interface RosterViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** The seats of an organization, and what can be done to each. */
export function RosterView({ slug, at, today }: RosterViewProps) {
  const { t } = useTranslation()
  const query = useQuery(rosterQuery(slug, at))
  const { typed: search, type } = useAddressText('find')
  const [teamId, setTeamId] = useAddressId('team')
  const [shown, setShown] = useAddressChoice('seats', ['ALL', 'OPEN'])
  const [chosen, setChosen] = useState<{ seat: Seat; action: SeatAction } | null>(null)
  const filter = useMemo(
    (): SeatFilter => ({ search, teamId, openOnly: shown === 'OPEN' }),
    [search, teamId, shown],
  )
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
        onSearch={type}
        onTeam={setTeamId}
        onOpenOnly={(only) => setShown(only ? 'OPEN' : 'ALL')}
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
          day={at.asOf ?? today}
          seats={seats ?? []}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  )
}
