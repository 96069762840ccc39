import type { CalendarDate } from './calendar-date.js'
import type { Day } from './day.js'

const MILLISECONDS_A_DAY = 86_400_000

/** A day as `YYYY-MM-DD`. */
export function formatDay(day: Day): CalendarDate {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
}
