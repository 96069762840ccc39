import type { Day, Segment } from '@postscale/domain'
import type { NORTHWIND_REGIONS } from './northwind-teams.js'

/** A customer as the generated organization knows it. */
export interface NorthwindCustomer {
  readonly index: number
  readonly segment: Segment
  readonly region: (typeof NORTHWIND_REGIONS)[number]
  readonly began: Day
  /** The end of the present term; null for those who left, who had none. */
  readonly ends: Day | null
  /** The day it left for good; null for a customer of today. */
  readonly left: Day | null
  /** What a year of it is worth at the beginning, in minor units. */
  readonly acv: number
}
