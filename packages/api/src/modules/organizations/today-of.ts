import { parseDay, versionAt, type Day, type OrganizationState } from '@postscale/domain'

const formats = new Map<string, Intl.DateTimeFormat>()

/** The day it is where the organization is. */
export function todayOf({ organization }: OrganizationState, now: Date = new Date()): Day {
  const greenwich = Math.floor(now.getTime() / 86_400_000)
  const fields = (versionAt(organization.history, greenwich) ?? organization.history[0])?.fields
  return parseDay(formatIn(fields?.timeZone ?? 'UTC').format(now)) ?? greenwich
}

/** Writes instants as `YYYY-MM-DD` in a time zone. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
    formats.set(timeZone, format)
  }
  return format
}
