import type { Day } from '../kernel/day.js'
import { zoneOffset } from './zone-offset.js'

/** The hours ahead of UTC that a region spans. */
export interface RegionHours {
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
export function regionHours(region: string, day: Day): RegionHours | null {
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
