import { type DateFormat, dateParts } from '../read/dates.js'

/** How many times more often one reading must fit than the other before stray cells are overruled. */
const DOMINANCE = 10
const MONTHS = 12

/**
 * Gathers what the cells of date columns tell about their format. `13-02-2024` can only begin with
 * the day, `02-13-2024` only with the month; `03-02-2024` tells nothing.
 */
export class DateEvidence {
  #yearFirst = 0
  #compact = 0
  #yearLast = 0
  #dayFirst = 0
  #monthFirst = 0
  #example: string | null = null

  see(text: string): void {
    const parts = dateParts(text.trim())
    if (parts === null) return
    if (parts.shape === 'YEAR_FIRST') this.#yearFirst += 1
    else if (parts.shape === 'COMPACT') this.#compact += 1
    else {
      this.#yearLast += 1
      this.#example ??= text.trim()
      if (parts.first > MONTHS && parts.second <= MONTHS) this.#dayFirst += 1
      if (parts.second > MONTHS && parts.first <= MONTHS) this.#monthFirst += 1
    }
  }

  /** Whether any cell was a date. */
  get seen(): boolean {
    return this.#yearFirst + this.#compact + this.#yearLast > 0
  }

  /** A cell that day-first and month-first read differently, when there is one. */
  get example(): string | null {
    return this.#example
  }

  /** Null when there is no evidence, or evidence for several formats alike. */
  verdict(): DateFormat | null {
    if (!this.seen) return 'YYYY-MM-DD'
    const shape = dominant([
      ['YYYY-MM-DD', this.#yearFirst],
      ['YYYYMMDD', this.#compact],
      ['YEAR_LAST', this.#yearLast],
    ] as const)
    if (shape !== 'YEAR_LAST') return shape
    return dominant([
      ['DD-MM-YYYY', this.#dayFirst],
      ['MM-DD-YYYY', this.#monthFirst],
    ] as const)
  }
}

function dominant<T>(counts: readonly (readonly [T, number])[]): T | null {
  const [first, second] = counts.toSorted((a, b) => b[1] - a[1])
  if (first === undefined || first[1] === 0) return null
  return first[1] >= DOMINANCE * (second?.[1] ?? 0) ? first[0] : null
}
