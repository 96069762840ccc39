import { monthsBefore } from '@/dates/calendar-days'

const MONTHS = 11

/**
 * The same day of each of the eleven months before, the earliest first: of 2026-03-31 the last of them is 2026-02-28.
 *
 * @param day as `YYYY-MM-DD`.
 */
export function trendDays(day: string): readonly string[] {
  return monthsBefore(day, MONTHS).slice(0, -1)
}
