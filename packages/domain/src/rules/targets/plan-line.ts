import type { Segment } from '../../entities/vocabularies.js'
import type { TargetFields } from '../../entities/target.js'
import type { Id } from '../../kernel/ids.js'
import type { Evidence } from '../evidence/evidence.js'
import type { Ratio } from '../evidence/ratio.js'

/** What a target is of. */
export type TargetMetric = TargetFields['metric']

/** What a value is counted in: a share of one, days, people, or minor units in a month. */
export type PlanUnit = 'DAYS' | 'MINOR_UNITS' | 'PEOPLE' | 'SHARE'

/** Where a planned value comes from. */
export type PlanSource = 'PLAN_OF_RECORD' | 'TARGET'

/** Of what a value is told: the whole where neither is given. */
export interface PlanGroup {
  readonly teamId: Id | null
  readonly segment: Segment | null
}

/** What there is of a metric, or why it is not known. */
export type PlanValue = Ratio

/** One metric of one group: planned, as it is, and as it will be at the end of the fiscal year. */
export interface PlanLine extends PlanGroup {
  readonly metric: TargetMetric
  readonly unit: PlanUnit
  readonly plan: number
  readonly planFrom: PlanSource
  /** The target that says so; null where the plan of record does. */
  readonly targetId: Id | null
  readonly actual: PlanValue
  /** `actual − plan`; null where the actual is not known. */
  readonly variance: number | null
  /** What the metric comes to on the last day of the fiscal year, as far as is known today. */
  readonly runOut: PlanValue
  /** `runOut − plan at the end of the fiscal year`. */
  readonly runOutVariance: number | null
  readonly evidence: Evidence
}
