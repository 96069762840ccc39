import type { CalendarDate } from './calendar-date.js'
import type { Day } from './day.js'
import { FOREVER } from './forever.js'
import { formatDay } from './format-day.js'

/** The exclusive end of a period as text; null when the period is open. */
export function formatEnd(day: Day): CalendarDate | null {
  return day === FOREVER ? null : formatDay(day)
}
