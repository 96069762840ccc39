import { useTranslation } from 'react-i18next'
import { ScrollSideways } from '@/components/scroll-sideways'
import { useFormats } from '@/i18n/formats'
import { ThingLink } from '@/things/thing-link'
import { useValueWords } from '@/things/use-value-words'
import { daysAfter } from '@/dates/calendar-days'
import type { CalendarRow, LeaveCalendar } from '../calendar-rows'
import classes from './calendar-table.module.css'

interface CalendarTableProps {
  readonly slug: string
  readonly calendar: LeaveCalendar
  readonly today: string
}

/** A row a person, a column a week; the bars say how much of them is away. */
export function CalendarTable({ slug, calendar, today }: CalendarTableProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { weeks, rows } = calendar
  return (
    <ScrollSideways label={t('leave.calendar')}>
      <table className={classes.table} aria-label={t('leave.calendar')}>
        <thead>
          <tr>
            <th scope="col">{t('kinds.leave.fields.personId')}</th>
            {weeks.map((week) => (
              <th key={week} scope="col" data-now={week <= today && today < daysAfter(week, 7)}>
                {formats.date(week).replace(/[\s,]*\d{4}$/, '')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <ThingLink slug={slug} kind="person" id={row.id}>
                  {row.name}
                </ThingLink>
                <span className={classes.team}>{row.team}</span>
              </th>
              {weeks.map((week, place) => (
                <WeekCell key={week} row={row} place={place} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollSideways>
  )
}

function WeekCell({ row, place }: { readonly row: CalendarRow; readonly place: number }) {
  const { t } = useTranslation()
  const words = useValueWords()
  const bar = row.leaves.find(({ first, last }) => first <= place && place <= last)
  if (bar === undefined) return <td aria-label={t('leave.there')} />
  const { shareAbsent, kind, from, to } = bar.leave
  const share = words.formats.percent(shareAbsent)
  const text = [
    kind === null ? null : words.choice('leaveKind', kind),
    share,
    `${words.formats.date(from)} – ${to === null ? '…' : words.formats.date(daysAfter(to, -1))}`,
  ]
    .filter((each) => each !== null)
    .join(' · ')
  return (
    <td data-away={shareAbsent >= 1 ? 'all' : 'part'} title={text}>
      <span className={place === bar.first ? classes.share : classes.hidden}>
        {place === bar.first ? share : text}
      </span>
    </td>
  )
}
