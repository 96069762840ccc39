import type { MinorUnits } from '../../../kernel/minor-units.js'
import type { renewalWeights } from '../renewals/renewal-tally.js'
import { CALL_STATUSES, type CallStatus, isOpen } from './call-status.js'
import type { CalledRenewal } from './called-renewal.js'

/** Renewals, what is up with them a year, and what of it is expected to be kept. */
export interface CallSum {
  readonly renewals: number
  readonly arr: MinorUnits
  readonly expected: MinorUnits
}

/** The renewals of a window, a month of it or an owner. */
export interface CallSums {
  /** All of them, the decided ones too. */
  readonly up: CallSum
  /** The same by status: together they are `up`. */
  readonly byStatus: Readonly<Record<CallStatus, CallSum>>
  /** What was renewed and what is committed: Σ expected of WON and COMMIT. */
  readonly call: MinorUnits
  /** What is counted on by health: what was renewed, and of the open ones `Σ arr × weight`, rounded once. */
  readonly weighted: MinorUnits
}

type Weights = ReturnType<typeof renewalWeights>
type Sum = { -readonly [N in keyof CallSum]: number }

/** Sums the renewals of a call. Mutable, and private to the one who is counting. */
export class CallTally {
  readonly #weights: Weights
  readonly #byStatus = Object.fromEntries(CALL_STATUSES.map((each) => [each, zero()])) as Record<
    CallStatus,
    Sum
  >
  readonly #up = zero()
  #weighted = 0

  constructor(weights: Weights) {
    this.#weights = weights
  }

  add(renewal: CalledRenewal): void {
    increase(this.#up, renewal)
    increase(this.#byStatus[renewal.status], renewal)
    if (isOpen(renewal.status)) {
      this.#weighted += renewal.arr * this.#weights[renewal.health ?? 'UNKNOWN']
    }
  }

  sums(): CallSums {
    const { WON, COMMIT } = this.#byStatus
    return {
      up: this.#up,
      byStatus: this.#byStatus,
      call: WON.expected + COMMIT.expected,
      weighted: WON.expected + Math.round(this.#weighted),
    }
  }
}

function zero(): Sum {
  return { renewals: 0, arr: 0, expected: 0 }
}

function increase(sum: Sum, { arr, expected }: CalledRenewal): void {
  sum.renewals += 1
  sum.arr += arr
  sum.expected += expected
}
