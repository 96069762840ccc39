import type { GrowthModel } from './growth-model.js'

/** The figures of the whole organization in a month. */
export const TOTALS = [
  'customers',
  'newCustomers',
  'lostCustomers',
  'revenue',
  'grr',
  'nrr',
  'runRate',
  'costShare',
] as const

export type TotalName = (typeof TOTALS)[number]

/** The figures of a role family in a month. */
export const LINE_FIGURES = ['load', 'capacity', 'utilisation', 'peopleNeeded', 'hires'] as const

export type LineFigure = (typeof LINE_FIGURES)[number]

const PLACE_OF_TOTAL = placesIn(TOTALS)
const PLACE_OF_FIGURE = placesIn(LINE_FIGURES)

function placesIn<T extends string>(names: readonly T[]): Readonly<Record<T, number>> {
  return Object.fromEntries(names.map((name, place) => [name, place])) as Record<T, number>
}

/** Where each series of a projection lies among those of a month. */
export class SeriesPlaces {
  readonly count: number
  /** Implementations that wait. */
  readonly queued: number
  readonly #rows: readonly number[]

  constructor({ lines }: GrowthModel) {
    const first = TOTALS.length + 1
    this.queued = TOTALS.length
    let next = first + lines.length * LINE_FIGURES.length
    this.#rows = lines.map(({ rows }) => {
      const place = next
      next += rows.length
      return place
    })
    this.count = next
  }

  of(name: TotalName): number {
    return PLACE_OF_TOTAL[name]
  }

  line(place: number, figure: LineFigure): number {
    return TOTALS.length + 1 + place * LINE_FIGURES.length + PLACE_OF_FIGURE[figure]
  }

  row(place: number, index: number): number {
    return this.#rows[place]! + index
  }
}
