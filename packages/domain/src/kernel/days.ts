/** A calendar date as text, `YYYY-MM-DD`. */
export type CalendarDate = string

/**
 * A calendar day as the count of days since 1970-01-01 (proleptic Gregorian), without a time:
 * small, comparable, and fit for columns. Outside the domain a day is the text `YYYY-MM-DD`.
 */
export type Day = number

/** The end of a period that has none: later than every day. In records and texts it is `null`. */
export const FOREVER: Day = 0x7fffffff

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const MILLISECONDS_A_DAY = 86_400_000

/** Days and texts that are kept: a list of a hundred thousand things names the same few hundred again and again. */
const MOST_KEPT = 10_000
const days = new Map<CalendarDate, Day>()

/** The day that `YYYY-MM-DD` names, or null when the text is not a real calendar date. */
export function parseDay(text: CalendarDate): Day | null {
  const known = days.get(text)
  if (known !== undefined) return known
  const day = dayOf(text)
  if (day === null) return null
  if (days.size >= MOST_KEPT) days.clear()
  days.set(text, day)
  return day
}

function dayOf(text: CalendarDate): Day | null {
  const match = DATE.exec(text)
  if (match === null) return null
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const time = Date.UTC(year, month - 1, date)
  const parsed = new Date(time)
  const real = parsed.getUTCMonth() === month - 1 && parsed.getUTCDate() === date
  return real && year >= 1000 ? time / MILLISECONDS_A_DAY : null
}

/** How ECMAScript begins a year of more than four digits. */
const BEYOND_9999 = /^\+0*/
const texts = new Map<Day, CalendarDate>()

/** A day as `YYYY-MM-DD`; of what is reckoned beyond the year 9999, with as many digits as the year has. */
export function formatDay(day: Day): CalendarDate {
  const known = texts.get(day)
  if (known !== undefined) return known
  const instant = new Date(day * MILLISECONDS_A_DAY).toISOString()
  const text = instant.slice(0, instant.indexOf('T')).replace(BEYOND_9999, '')
  if (texts.size >= MOST_KEPT) texts.clear()
  texts.set(day, text)
  return text
}

/** The exclusive end of a period as text; null when the period is open. */
export function formatEnd(day: Day): CalendarDate | null {
  return day === FOREVER ? null : formatDay(day)
}

/** Days in a month wherever months are reckoned: 365.25 ÷ 12. */
export const DAYS_A_MONTH = 30.4375
