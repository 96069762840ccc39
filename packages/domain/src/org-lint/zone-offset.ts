import type { Day } from '../kernel/day.js'

const MILLISECONDS_A_DAY = 86_400_000
const MINUTES_AN_HOUR = 60
const OFFSET = /GMT([+-])(\d{2}):(\d{2})/

const formats = new Map<string, Intl.DateTimeFormat | null>()

/** Hours that a time zone is ahead of UTC at noon of a day; null when there is no such zone. */
export function zoneOffset(timeZone: string, day: Day): number | null {
  const noon = new Date((day + 0.5) * MILLISECONDS_A_DAY)
  const text = formatOf(timeZone)?.format(noon)
  if (text === undefined) return null
  const match = OFFSET.exec(text)
  if (match === null) return 0
  const hours = Number(match[2]) + Number(match[3]) / MINUTES_AN_HOUR
  return match[1] === '-' ? -hours : hours
}

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  let format = formats.get(timeZone)
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    } catch {
      format = null
    }
    formats.set(timeZone, format)
  }
  return format
}
