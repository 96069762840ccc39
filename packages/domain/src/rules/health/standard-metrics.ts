import type { RangeBenchmarkKey } from '../../benchmarks/benchmarks.js'
import type { SignalFamily } from '../../entities/vocabularies.js'
import type { MetricDirection } from './metric-scale.js'

/** A metric that every organization's model knows; its scale is a figure. */
export interface StandardMetric {
  readonly metric: string
  readonly family: SignalFamily
  readonly direction: MetricDirection
  readonly figure: RangeBenchmarkKey
}

/** The metrics that every model scores (PM "Pillars": what each family of signals is made of). */
export const STANDARD_METRICS: readonly StandardMetric[] = Object.freeze([
  more('USAGE', 'logins', 'policy.health.metric.logins'),
  more('USAGE', 'weeklyActiveShare', 'policy.health.metric.weeklyActiveShare'),
  more('USAGE', 'featureAdoption', 'policy.health.metric.featureAdoption'),
  more('USAGE', 'seatUsage', 'policy.health.metric.seatUsage'),
  more('USAGE', 'usageTrend', 'policy.health.metric.usageTrend'),
  less('RELATIONSHIP', 'tickets', 'policy.health.metric.tickets'),
  more('RELATIONSHIP', 'nps', 'policy.health.metric.nps'),
  more('RELATIONSHIP', 'executiveEngagement', 'policy.health.metric.executiveEngagement'),
  more('CONTEXT', 'accountStability', 'policy.health.metric.accountStability'),
  less('CONTEXT', 'competitorThreat', 'policy.health.metric.competitorThreat'),
  more('CONTEXT', 'budgetOutlook', 'policy.health.metric.budgetOutlook'),
  more('SENTIMENT', 'csat', 'policy.health.metric.csat'),
  more('SENTIMENT', 'meetingTone', 'policy.health.metric.meetingTone'),
  more('SENTIMENT', 'emailTone', 'policy.health.metric.emailTone'),
])

/** Metrics that are known and not scored: expansion is read from them. */
export const UNSCORED_METRICS: ReadonlySet<string> = new Set(['users', 'consumption', 'useCases'])

function more(family: SignalFamily, metric: string, figure: RangeBenchmarkKey): StandardMetric {
  return { metric, family, direction: 'HIGHER_IS_BETTER', figure }
}

function less(family: SignalFamily, metric: string, figure: RangeBenchmarkKey): StandardMetric {
  return { metric, family, direction: 'LOWER_IS_BETTER', figure }
}
