import type { CalendarDate } from './calendar-date.js'
import type { Day } from './day.js'

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const MILLISECONDS_A_DAY = 86_400_000

/** The day that `YYYY-MM-DD` names, or null when the text is not a real calendar date. */
export function parseDay(text: CalendarDate): Day | null {
  const match = DATE.exec(text)
  if (match === null) return null
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const time = Date.UTC(year, month - 1, date)
  const parsed = new Date(time)
  const real = parsed.getUTCMonth() === month - 1 && parsed.getUTCDate() === date
  return real && year >= 1000 ? time / MILLISECONDS_A_DAY : null
}
