import type { MinorUnits } from '../kernel/minor-units.js'
import type { BasisPoints } from './compounded.js'

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
  /** What winning each of them cost. */
  readonly cac: MinorUnits
  /** Part of revenue left after cost of service; null reckons with revenue itself. */
  readonly grossMargin: BasisPoints | null
  readonly years: number
  /** The first is what the others are compared with. */
  readonly cases: readonly ImpactCase[]
}
