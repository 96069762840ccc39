import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import { OwnerLinks, SeatLink, TeamLink } from '@/components/thing-links'
import { RowList } from '@/grid/row-list'
import { useFormats } from '@/i18n/formats'
import { SeatActDialog } from '@/organisation/components/seat-act-dialog'
import { SeatActions } from '@/organisation/components/seat-actions'
import type { Seat } from '@/organisation/roster-query'
import type { SeatAction } from '@/organisation/seat-change'
import { IfMayChange } from '@/viewer/if-may-change'
import type { Person } from '../person-query'

interface PersonSeatsProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
  readonly person: Person
}

/** Where somebody sits and since when, whom they report to, and what can be done to these seats. */
export function PersonSeats({ slug, at, today, person }: PersonSeatsProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [act, setAct] = useState<{ seat: Seat; action: SeatAction } | null>(null)
  return (
    <Panel title={t('organisation.person.seats')}>
      <RowList
        none={t('organisation.person.noSeat')}
        rows={person.occupancies.flatMap(({ id, from, to, fte, position }) => {
          if (position === null) return []
          const { title, role, team, reportsTo } = position
          return {
            key: id,
            name: <SeatLink id={position.id}>{title}</SeatLink>,
            aside: (
              <IfMayChange thing={position}>
                <SeatActions seat={position} onAct={(seat, action) => setAct({ seat, action })} />
              </IfMayChange>
            ),
            details: [
              role === null || role.name === title ? null : role.name,
              fte === 1 ? null : t('roster.fteOf', { fte: formats.number(fte, 2) }),
              t('organisation.since', { date: formats.date(from) }),
              to === null ? null : t('organisation.until', { date: formats.date(to) }),
            ],
            more: (
              <span>
                {team && <TeamLink id={team.id}>{team.name}</TeamLink>}
                {reportsTo && (
                  <>
                    {` · ${t('organisation.person.reports')} `}
                    <OwnerLinks owner={reportsTo} />
                  </>
                )}
              </span>
            ),
          }
        })}
      />
      {act !== null && (
        <SeatActDialog
          {...act}
          key={`${act.seat.id} ${act.action}`}
          slug={slug}
          at={at}
          today={today}
          onClose={() => setAct(null)}
        />
      )}
    </Panel>
  )
}
