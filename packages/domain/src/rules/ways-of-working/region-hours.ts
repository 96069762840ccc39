import type { Day } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'

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

/** The hours ahead of UTC that a region spans. */
interface RegionHours {
  readonly from: number
  readonly to: number
}

const HOURS_A_DAY = 24

/** Standard hours of the regions of the geographic model and of what people usually call them. */
const NAMED: ReadonlyMap<string, RegionHours> = new Map(
  (
    [
      ['AMERICAS', -8, -3],
      ['AMER', -8, -3],
      ['NA', -8, -5],
      ['NORAM', -8, -5],
      ['NORTH AMERICA', -8, -5],
      ['US', -8, -5],
      ['USA', -8, -5],
      ['US EAST', -5, -5],
      ['US CENTRAL', -6, -6],
      ['US WEST', -8, -8],
      ['LATAM', -6, -3],
      ['SOUTH AMERICA', -5, -3],
      ['EMEA', 0, 4],
      ['EUROPE', 0, 2],
      ['EU', 0, 2],
      ['UK', 0, 0],
      ['IRELAND', 0, 0],
      ['UK IRELAND', 0, 0],
      ['UKI', 0, 0],
      ['DACH', 1, 1],
      ['NORDICS', 1, 2],
      ['CENTRAL EUROPE', 1, 1],
      ['WESTERN EUROPE', 0, 1],
      ['MIDDLE EAST', 2, 4],
      ['AFRICA', 0, 3],
      ['APAC', 5.5, 12],
      ['ASIA', 5.5, 9],
      ['INDIA', 5.5, 5.5],
      ['SOUTHEAST ASIA', 7, 8],
      ['JAPAN', 9, 9],
      ['KOREA', 9, 9],
      ['JAPAN KOREA', 9, 9],
      ['ANZ', 8, 12],
      ['AUSTRALIA', 8, 10],
      ['NEW ZEALAND', 12, 12],
      ['AUSTRALIA NZ', 8, 12],
    ] as const
  ).map(([name, from, to]) => [name, { from, to }]),
)

/** The hours of a region by its usual name, or by its own when that is a time zone; else null. */
function regionHours(region: string, day: Day): RegionHours | null {
  const name = region
    .toUpperCase()
    .replaceAll(/[^A-Z]+/g, ' ')
    .trim()
  const known = NAMED.get(name)
  if (known !== undefined) return known
  const offset = region.includes('/') ? zoneOffset(region, day) : null
  return offset === null ? null : { from: offset, to: offset }
}

/** Hours between a time zone's offset and the nearest hour of a region, round the globe; 0 within it. */
export function hoursBetween(offset: number, { from, to }: RegionHours): number {
  const distances = [-HOURS_A_DAY, 0, HOURS_A_DAY].map((turn) =>
    Math.max(0, from - offset - turn, offset + turn - to),
  )
  return Math.min(...distances)
}

/** What time it is in regions: by their usual names, else by the time zones of people who live there. */
export class RegionClock {
  readonly #view: OrganizationView
  readonly #known = new Map<string, RegionHours | null>()

  constructor(view: OrganizationView) {
    this.#view = view
  }

  /** The hours ahead of UTC that a region spans; null when nothing tells. */
  hoursOf(region: string | null): RegionHours | null {
    if (region === null) return null
    let hours = this.#known.get(region)
    if (hours === undefined) {
      hours = regionHours(region, this.#view.day) ?? this.#hoursOfPeople(region)
      this.#known.set(region, hours)
    }
    return hours
  }

  #hoursOfPeople(region: string): RegionHours | null {
    const { people, day } = this.#view
    const offsets = [...people.values()].flatMap(({ region: home, timeZone }) =>
      home === region && timeZone !== null ? (zoneOffset(timeZone, day) ?? []) : [],
    )
    if (offsets.length === 0) return null
    return { from: Math.min(...offsets), to: Math.max(...offsets) }
  }
}
