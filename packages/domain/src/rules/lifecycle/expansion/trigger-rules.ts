import type { NumberBenchmarkKey } from '../../../benchmarks/benchmarks.js'
import type { OpportunityKind } from '../../../entities/vocabularies.js'
import type { ExpansionTriggerKey } from './expansion-trigger.js'

/**
 * How a trigger reads its metric: LEVEL, the latest value; GROWTH, `now ÷ then − 1` over the trend days;
 * MORE, `now − then`.
 */
type Reading = 'LEVEL' | 'GROWTH' | 'MORE'

/** One trigger of expansion. */
export interface TriggerRule {
  readonly key: ExpansionTriggerKey
  readonly kind: OpportunityKind
  readonly metric: string
  readonly reading: Reading
  /** Null for one new thing, which is no figure. */
  readonly figure: NumberBenchmarkKey | null
}

/** The defined triggers (PM "Pillars": usage thresholds, team growth, new use cases). */
export const TRIGGER_RULES: readonly TriggerRule[] = Object.freeze([
  {
    key: 'SEAT_USAGE',
    kind: 'SEATS',
    metric: 'seatUsage',
    reading: 'LEVEL',
    figure: 'policy.expansion.seatUsage',
  },
  {
    key: 'SEAT_GROWTH',
    kind: 'SEATS',
    metric: 'users',
    reading: 'GROWTH',
    figure: 'policy.expansion.seatGrowth',
  },
  {
    key: 'CONSUMPTION',
    kind: 'CONSUMPTION',
    metric: 'consumption',
    reading: 'LEVEL',
    figure: 'policy.expansion.consumption',
  },
  {
    key: 'FEATURE_USE',
    kind: 'TIER',
    metric: 'featureAdoption',
    reading: 'LEVEL',
    figure: 'policy.expansion.featureUse',
  },
  {
    key: 'NEW_USE_CASE',
    kind: 'USE_CASE',
    metric: 'useCases',
    reading: 'MORE',
    figure: null,
  },
] satisfies readonly TriggerRule[])
