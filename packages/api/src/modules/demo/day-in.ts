import { parseDay, type Day } from '@postscale/domain'

/** The day it is at an instant in a time zone. */
export function dayIn(timeZone: string, now: Date): Day {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now)
  const day = parseDay(text)
  if (day === null) throw new Error(`“${text}” is not a date`)
  return day
}
