import type { Day } from '../../../kernel/days.js'
import type { RatioReason } from '../../evidence/ratio.js'
import { ratioOf } from '../../evidence/ratio.js'
import type { FirstValueLine } from './first-value.js'

const NO_FIRST_VALUE: RatioReason = { key: 'lifecycle.REASON_NO_FIRST_VALUE', params: {} }

/** Counts first values and usage of accounts. Mutable, and private to the one who is counting. */
export class FirstValueTally {
  readonly #limit: number
  readonly #days: number[] = []
  #onboarded = 0
  #judged = 0
  #inTime = 0
  #measured = 0
  #shares = 0

  /** @param limit days within which a customer should see value. */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** Counts an account with a project: the days since its clock started, and when it reached its value. */
  addOnboarding(clock: Day, firstValueOn: Day | null, today: Day): void {
    this.#onboarded += 1
    const days = firstValueOn === null ? null : Math.max(0, firstValueOn - clock)
    if (days !== null) this.#days.push(days)
    if (days === null && today - clock <= this.#limit) return
    this.#judged += 1
    if (days !== null && days <= this.#limit) this.#inTime += 1
  }

  addUsage(share: number): void {
    this.#measured += 1
    this.#shares += share
  }

  /** @param isKept whether first values are recorded anywhere: where they are not, none is known to be late. */
  line(isKept: boolean, freshDays: number): FirstValueLine {
    const median = medianOf(this.#days)
    const judged = isKept ? this.#judged : 0
    return {
      onboarded: this.#onboarded,
      reached: this.#days.length,
      medianDays:
        median === null ? { value: null, reason: NO_FIRST_VALUE } : { value: median, reason: null },
      judged,
      inTime: ratioOf(
        this.#inTime,
        judged,
        isKept
          ? { key: 'lifecycle.REASON_TOO_EARLY', params: { days: this.#limit } }
          : NO_FIRST_VALUE,
      ),
      measured: this.#measured,
      weeklyActiveShare: ratioOf(this.#shares, this.#measured, {
        key: 'lifecycle.REASON_NO_USAGE',
        params: { days: freshDays },
      }),
    }
  }
}

function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
