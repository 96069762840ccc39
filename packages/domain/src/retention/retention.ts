import type { Evidence } from '../evidence/evidence.js'
import type { Ratio } from '../evidence/ratio.js'
import type { MinorUnits } from '../kernel/minor-units.js'
import type { JudgedRatio } from './retention-verdict.js'

/** What retention is the quotient of; sums over the accounts live at the period's start. */
export interface RetentionSums {
  readonly accounts: number
  /** Of them, those that left within the period. */
  readonly churnedAccounts: number
  /** `S = Σ start`. */
  readonly start: MinorUnits
  /** `Σ min(start, end)`. */
  readonly kept: MinorUnits
  /** `Σ end`. */
  readonly end: MinorUnits
}

/** How much of its customers' revenue an organization, or a part of it, kept over a period. */
export interface Retention extends RetentionSums {
  /** Gross revenue retention, `Σ min(start, end) ÷ S`: at most 1. */
  readonly grr: JudgedRatio
  /** Net revenue retention, `Σ end ÷ S`. */
  readonly nrr: JudgedRatio
  /** Part of the accounts that stayed, whatever they pay. */
  readonly logoRetention: Ratio
  readonly evidence: Evidence
}
