import type { CalendarDate } from '@postscale/domain'

type Bound = CalendarDate | null | undefined

/** Whether a date lies in `[from, before)`. What has no date is in a range that has no bounds only. */
export function withinDates(from: Bound, before: Bound): (date: CalendarDate | null) => boolean {
  if (from == null && before == null) return () => true
  return (date) =>
    date !== null && (from == null || from <= date) && (before == null || date < before)
}
