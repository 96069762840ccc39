import { IconArmchair } from '@tabler/icons-react'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { NoticePanel } from '@/components/notice-panel'
import { TeamLink } from '@/components/thing-links'
import type { Seat } from '@/organisation/roster-query'
import type { SeatAction } from '@/organisation/seat-change'
import { seatGroups, type SeatFilter, type SeatGroup } from '../seat-groups'
import { SeatRow } from './seat-row'
import classes from './seat-table.module.css'

interface SeatTableProps {
  readonly seats: readonly Seat[]
  readonly filter: SeatFilter
  readonly onAct: (seat: Seat, action: SeatAction) => void
}

const columns = ['seat', 'person', 'utilisation', 'accounts', 'fte', 'actions'] as const

/** The seats by team; only what is near the window is drawn. */
export function SeatTable({ seats, filter, onAct }: SeatTableProps) {
  const { t, i18n } = useTranslation()
  const rows = useMemo(
    () => seatGroups(seats, filter, i18n.language).flatMap(toRows),
    [seats, filter, i18n.language],
  )
  const body = useRef<HTMLTableSectionElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes what it returns
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => (rows[index]?.seat === undefined ? 40 : 52),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 12,
    scrollMargin: body.current?.offsetTop ?? 0,
  })
  if (rows.length === 0) {
    return (
      <NoticePanel
        Icon={IconArmchair}
        title={t(seats.length === 0 ? 'roster.empty' : 'roster.noMatch')}
        text={t(seats.length === 0 ? 'roster.emptyExplanation' : 'roster.noMatchExplanation')}
      />
    )
  }
  return (
    <table className={classes.table} aria-label={t('roster.seats')} aria-rowcount={rows.length + 1}>
      <thead className={classes.head}>
        <tr className={classes.columns} aria-rowindex={1}>
          {columns.map((column) => (
            <th scope="col" key={column} data-column={column}>
              {t(`roster.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body} className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          if (row === undefined) return null
          return (
            <tr
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-rowindex={index + 2}
              className={row.seat === undefined ? classes.group : classes.columns}
              style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
            >
              {row.seat === undefined ? (
                <th scope="rowgroup" colSpan={columns.length}>
                  <TeamLink id={row.group.teamId}>{row.group.name}</TeamLink>
                  <span className={classes.count}>
                    {t('roster.seatCount', { count: row.group.seats.length })}
                  </span>
                </th>
              ) : (
                <SeatRow seat={row.seat} onAct={onAct} />
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function toRows(group: SeatGroup): { key: string; group: SeatGroup; seat: Seat | undefined }[] {
  const seats = group.seats.map((seat) => ({ key: seat.id, group, seat }))
  return [{ key: group.teamId, group, seat: undefined }, ...seats]
}
