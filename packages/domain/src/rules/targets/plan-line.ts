import type { TargetMetric } from '../../entities/target.js'
import type { Day } from '../../kernel/days.js'
import type { Evidence } from '../evidence/evidence.js'
import type { Ratio } from '../evidence/ratio.js'

/** Whose figure a line is. */
export interface PlanGroup {
  readonly by: 'ORGANIZATION' | 'SEGMENT' | 'TEAM'
  /** Id of the organization or the team; the segment. */
  readonly key: string
  readonly name: string
}

/** One month of a line: what is planned, and what is or will be by what is on record. */
export interface PlanMonth {
  /** The month's last day, on which both are looked at. */
  readonly day: Day
  readonly plan: Ratio
  readonly figure: Ratio
  /** The day is still to come: the figure rests on what is on record until then. */
  readonly isAhead: boolean
}

/**
 * Plan against actual of one metric and group in a fiscal year. Values are in the metric's unit: rates and shares
 * as fractions, days, FTE, minor units a month; a value that is not there has its reason.
 */
export interface PlanLine {
  readonly metric: TargetMetric
  readonly group: PlanGroup
  readonly planFrom: 'PLAN_OF_RECORD' | 'TARGET'
  /** On the day, or on the year's last day when that is over. */
  readonly plan: Ratio
  /** On the year's last day. */
  readonly planAtEnd: Ratio
  readonly actual: Ratio
  /** `actual − plan`. */
  readonly variance: Ratio
  /** What the year's end comes to. */
  readonly runOut: Ratio
  /** `runOut − planAtEnd`. */
  readonly runOutVariance: Ratio
  /** The twelve months of headcount and cost; none of other metrics. */
  readonly months: readonly PlanMonth[]
  readonly evidence: Evidence
}

/** `figure − plan`; what is missing says why. */
export function varianceOf(figure: Ratio, plan: Ratio): Ratio {
  if (figure.value === null) return figure
  return plan.value === null ? plan : { value: figure.value - plan.value, reason: null }
}
