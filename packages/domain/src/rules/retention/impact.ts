import type { MinorUnits } from '../../kernel/minor-units.js'
import type { Evidence } from '../evidence/evidence.js'
import type { JudgedRatio } from './judge-retention.js'

/** A part of the whole in basis points: 9500 is 95 %. */
type BasisPoints = number

const WHOLE = 10_000

/**
 * `amount × Π (factor ÷ 10,000)`, exact up to the one rounding at the end, half upwards: 5,000,000.00 ×
 * 0.95 × 1.15 is 5,462,500.00, whatever binary fractions would make of it.
 *
 * @param amount minor units, not negative.
 * @param factors basis points, not negative.
 */
export function compounded(amount: MinorUnits, factors: readonly BasisPoints[]): MinorUnits {
  let [numerator, denominator] = [BigInt(amount), 1n]
  for (const factor of factors) {
    numerator *= BigInt(factor)
    denominator *= BigInt(WHOLE)
  }
  return Number((2n * numerator + denominator) / (2n * denominator))
}

/** One way in which a year's renewals may go. */
export interface ImpactCase {
  readonly name: string
  /** Part of the revenue that renews, 0–10,000. */
  readonly renewal: BasisPoints
  /** By how much the renewed revenue grows; 1500 is 15 %. */
  readonly expansion: BasisPoints
}

/** The customers whose retention is compared; alike, and none is won besides. */
export interface ImpactInput {
  readonly customers: number
  /** Annual contract value of each. */
  readonly acv: MinorUnits
  /** What winning each of them cost; null where it is not known: then nothing is paid back by it. */
  readonly cac: MinorUnits | null
  /** Part of revenue left after cost of service; null where it is not known, and nothing is assumed. */
  readonly grossMargin: BasisPoints | null
  readonly years: number
  /** The first is what the others are compared with. */
  readonly cases: readonly ImpactCase[]
}

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
