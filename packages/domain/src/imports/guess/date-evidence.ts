import { type DateFormat, dateParts, dayOfParts, isMidnightUtc, SHORT_FORM } from '../read/dates.js'
import { isBlank } from '../read/blanks.js'
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
    if (isBlank(written)) return
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

  /**
   * Null when there is no evidence, or evidence for several formats alike. Dates that leave no choice are read
   * whatever the format is, so those that leave one decide.
   */
  verdict(): DateFormat | null {
    const { COMPACT, SHORT, YEAR_FIRST, YEAR_LAST } = this.#shapes
    const plain = COMPACT > YEAR_FIRST ? 'YYYYMMDD' : 'YYYY-MM-DD'
    if (SHORT + YEAR_LAST === 0) return plain
    const format = YEAR_LAST === 0 ? this.#fitting(OF_SHAPE.SHORT) : this.#fittingOrder()
    if (format !== null) return format
    return COMPACT + YEAR_FIRST >= DOMINANCE * (SHORT + YEAR_LAST) ? plain : null
  }

  /** The order of day and month, in years of as many digits as most have. */
  #fittingOrder(): DateFormat | null {
    const format = this.#fitting(OF_SHAPE.YEAR_LAST, (each) => {
      return this.#misfitsOf(each) + this.#misfitsOf(SHORT_FORM[each])
    })
    if (format === null || this.#shapes.YEAR_LAST >= this.#shapes.SHORT) return format
    return SHORT_FORM[format]
  }

  /** The format that the cells fit much better than any other. */
  #fitting<F extends DateFormat>(
    formats: readonly F[],
    misfitsOf: (format: F) => number = (format) => this.#misfitsOf(format),
  ): F | null {
    const [best, second] = formats.toSorted((a, b) => misfitsOf(a) - misfitsOf(b))
    if (best === undefined || second === undefined) return null
    const [fewest, next] = [misfitsOf(best), misfitsOf(second)]
    return next > 0 && next >= DOMINANCE * fewest ? best : null
  }

  #misfitsOf(format: DateFormat): number {
    return this.#misfits.get(format) ?? 0
  }
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0)
}
