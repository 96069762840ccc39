import type { CustomerMonth } from './customer-run.js'
import { MONTHS_A_YEAR } from './months-ahead.js'
import type { RetentionOnRecord } from './retention-on-record.js'

/**
 * Retention of the twelve months up to each month of a run: what the record says of those before the first day, times
 * what the months since have kept. Customers who came within the twelve months count from the month after they came.
 * NaN where nobody paid at the beginning.
 */
export class RetentionRun {
  readonly #onRecord: RetentionOnRecord
  /** By month: the part of its opening revenue that was kept, and what the same customers paid at its end. */
  readonly #kept: Float64Array
  readonly #closing: Float64Array

  constructor(months: number, onRecord: RetentionOnRecord) {
    this.#onRecord = onRecord
    this.#kept = new Float64Array(months + 1)
    this.#closing = new Float64Array(months + 1)
  }

  note(month: number, { opening, kept, closing }: CustomerMonth): void {
    this.#kept[month] = opening > 0 ? kept / opening : Number.NaN
    this.#closing[month] = opening > 0 ? closing / opening : Number.NaN
  }

  grr(month: number): number {
    return trailing(this.#kept, month, this.#onRecord.grr)
  }

  nrr(month: number): number {
    return trailing(this.#closing, month, this.#onRecord.nrr)
  }
}

function trailing(months: Float64Array, month: number, onRecord: Float64Array): number {
  let ratio = month < MONTHS_A_YEAR ? onRecord[MONTHS_A_YEAR - month]! : 1
  for (let each = Math.max(1, month - MONTHS_A_YEAR + 1); each <= month; each += 1) {
    ratio *= months[each]!
  }
  return ratio
}
