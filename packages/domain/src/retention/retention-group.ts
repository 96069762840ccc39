import type { Period } from '../kernel/period.js'
import type { ArrFlow } from './arr-flow.js'
import type { Retention } from './retention.js'
import type { RetentionGrouping } from './retention-grouping.js'

/** Retention and revenue moves over one window of a series. */
export interface RetentionPoint {
  readonly period: Period
  readonly retention: Retention
  readonly flow: ArrFlow
}

/** One group of a series. */
export interface RetentionGroup {
  readonly by: RetentionGrouping
  /** Segment, tier or quarter as it is written; id of the team, seat or organization. Null: of none. */
  readonly key: string | null
  /** As people gave it; of a segment, tier or quarter the same as its key. */
  readonly name: string | null
  /** One a month, in order. */
  readonly monthly: readonly RetentionPoint[]
  /** The 12 months up to the end of each of those months. */
  readonly annual: readonly RetentionPoint[]
}
