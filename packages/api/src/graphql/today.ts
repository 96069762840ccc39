import { type Day, type OrganizationHead, parseDay, THINGS, versionAt } from '@postscale/domain'

const { timeZone } = THINGS.organization.fields
const DAY_MS = 86_400_000
/** Zones differ from Greenwich by whole quarters of an hour, so that no day begins within one. */
const QUARTER_MS = 900_000

/** Of each time zone that was asked for, the quarter of an hour that was asked for last, and its day. */
const lately = new Map<string, { readonly quarter: number; readonly day: Day }>()
const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The day it is in a time zone. Where there is no zone of that name it is Greenwich's day, and whoever
 * takes the name says that it is none.
 */
export function dayIn(zone: string | null | undefined, now: Date = new Date()): Day {
  const quarter = Math.floor(now.getTime() / QUARTER_MS)
  const name = zone ?? 'UTC'
  const known = lately.get(name)
  if (known?.quarter === quarter) return known.day
  // A name that is none is not kept: there is no end to them.
  if (!formats.has(name) && timeZone.check(name) !== null) return dayIn('UTC', now)
  const day = parseDay(formatIn(name).format(now))
  if (day === null) throw new Error(`${now.toISOString()} is on no day in ${name}`)
  lately.set(name, { quarter, day })
  return day
}

/** The day it is where the organization is. */
export function todayOf(
  { organization }: Pick<OrganizationHead, 'organization'>,
  now: Date = new Date(),
): Day {
  const { history } = organization
  return dayIn((versionAt(history, dayIn('UTC', now)) ?? history[0])?.fields.timeZone, now)
}

/** The instant at which a day ends where the organization is, by its time zone of that day. */
export function endOfDay({ organization }: Pick<OrganizationHead, 'organization'>, day: Day): Date {
  const { history } = organization
  const zone = (versionAt(history, day) ?? history[0])?.fields.timeZone
  // No zone is further than a day from Greenwich; between the two the day changes once.
  let [low, high] = [(day - 1) * DAY_MS, (day + 2) * DAY_MS]
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2)
    if (dayIn(zone, new Date(middle)) <= day) low = middle
    else high = middle
  }
  return new Date(high)
}

/** Writes instants as `YYYY-MM-DD` in a time zone. */
function formatIn(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })
    formats.set(zone, format)
  }
  return format
}
