import { type DateFormat, dateParts, dayOfParts, isMidnightUtc } from '../read/dates.js'
import { DOMINANCE } from './dominance.js'

/** Formats that differ only in which number is what, by the shape of their texts. */
const OF_SHAPE = {
  YEAR_LAST: ['DD-MM-YYYY', 'MM-DD-YYYY'],
  SHORT: ['DD-MM-YY', 'MM-DD-YY', 'YY-MM-DD'],
} as const satisfies Readonly<Record<string, readonly DateFormat[]>>

/**
 * Gathers what the cells of date columns tell about their format. `13-02-2024` can only begin with
 * the day, `02-13-2024` only with the month; `03-02-2024` tells nothing. Years of two digits stand first
 * only between hyphens. A month's name tells nothing either, since it needs no format.
 */
export class DateEvidence {
  readonly #shapes = { COMPACT: 0, NAMED: 0, SERIAL: 0, SHORT: 0, YEAR_FIRST: 0, YEAR_LAST: 0 }
  readonly #misfits = new Map<DateFormat, number>()
  #example: string | null = null
  #instants = 0
  #midnights = 0
  #others = 0

  see(text: string): void {
    const written = text.trim()
    if (written === '') return
    const parts = dateParts(written)
    if (parts === null) {
      this.#others += 1
      return
    }
    const { shape, separator, time } = parts
    this.#shapes[shape] += 1
    if (time?.offset != null) this.#instants += 1
    if (isMidnightUtc(parts)) this.#midnights += 1
    if (shape !== 'YEAR_LAST' && shape !== 'SHORT') return
    this.#example ??= written
    const misfits = OF_SHAPE[shape].filter(
      (format) =>
        dayOfParts(parts, format) === null || (format === 'YY-MM-DD' && separator !== '-'),
    )
    if (misfits.length === OF_SHAPE[shape].length) return
    for (const format of misfits) this.#misfits.set(format, this.#misfitsOf(format) + 1)
  }

  /** Whether any cell was a date. */
  get seen(): boolean {
    return Object.values(this.#shapes).some((count) => count > 0)
  }

  /** A cell that day-first and month-first read differently, when there is one. */
  get example(): string | null {
    return this.#example
  }

  /** Whether all cells are the numbers by which spreadsheets know dates. */
  get isSerial(): boolean {
    const { SERIAL, ...shapes } = this.#shapes
    return SERIAL > 0 && this.#others + sum(shapes) === 0
  }

  /** Whether all instants are midnight in UTC, as dates are that were made instants. */
  get isMidnight(): boolean {
    return this.#instants > 0 && this.#instants === this.#midnights
  }

  /** Null when there is no evidence, or evidence for several formats alike. */
  verdict(): DateFormat | null {
    const { COMPACT, SHORT, YEAR_FIRST, YEAR_LAST } = this.#shapes
    if (COMPACT + SHORT + YEAR_FIRST + YEAR_LAST === 0) return 'YYYY-MM-DD'
    const shape = dominant([
      ['YYYY-MM-DD', YEAR_FIRST],
      ['YYYYMMDD', COMPACT],
      ['YEAR_LAST', YEAR_LAST],
      ['SHORT', SHORT],
    ] as const)
    return shape === 'YEAR_LAST' || shape === 'SHORT' ? this.#fitting(OF_SHAPE[shape]) : shape
  }

  /** The format that the cells fit much better than any other. */
  #fitting(formats: readonly DateFormat[]): DateFormat | null {
    const [best, second] = formats.toSorted((a, b) => this.#misfitsOf(a) - this.#misfitsOf(b))
    if (best === undefined || second === undefined) return null
    const [fewest, next] = [this.#misfitsOf(best), this.#misfitsOf(second)]
    return next > 0 && next >= DOMINANCE * fewest ? best : null
  }

  #misfitsOf(format: DateFormat): number {
    return this.#misfits.get(format) ?? 0
  }
}

function dominant<T>(counts: readonly (readonly [T, number])[]): T | null {
  const [first, second] = counts.toSorted((a, b) => b[1] - a[1])
  if (first === undefined || first[1] === 0) return null
  return first[1] >= DOMINANCE * (second?.[1] ?? 0) ? first[0] : null
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0)
}
