import type { Evidence } from '../evidence/evidence.js'
import type { MinorUnits } from '../kernel/minor-units.js'
import type { ImpactCase } from './impact-input.js'
import type { JudgedRatio } from './retention-verdict.js'

/** A case after so many years, at each of which everything renewed. */
export interface ImpactYear {
  /** 1 is after the first year. */
  readonly year: number
  /** Recurring revenue from then on. */
  readonly arr: MinorUnits
  /** What renewed of the year before, before it grew; and what did not. */
  readonly renewed: MinorUnits
  readonly lost: MinorUnits
  /** Revenue of all years up to this one. */
  readonly revenue: MinorUnits
  /** Recurring revenue above that of the first case; negative below it. */
  readonly arrDifference: MinorUnits
  /** Revenue of all years above that of the first case. */
  readonly revenueDifference: MinorUnits
}

/** What one case comes to. */
export interface ImpactOutcome {
  readonly case: ImpactCase
  /** `renewal` as a fraction. */
  readonly grr: JudgedRatio
  /** `renewal × (1 + expansion)`. */
  readonly nrr: JudgedRatio
  readonly years: readonly ImpactYear[]
  /** Months until a customer's margin has made up for what winning it cost. */
  readonly paybackMonths: JudgedRatio
  /** `ACV × margin ÷ (1 − renewal) ÷ CAC`. */
  readonly ltvToCac: JudgedRatio
  readonly evidence: Evidence
}
