import type { NumberBenchmarkKey } from '../../benchmarks/benchmarks.js'
import { type Figures, figuresOf } from '../evidence/figures.js'
import type { OrganizationView } from '../../state/view.js'
import { SIGNAL_FAMILIES, type SignalFamily } from '../../entities/vocabularies.js'
import type { MetricScale } from './metric-scale.js'
import { STANDARD_METRICS, type StandardMetric } from './standard-metrics.js'

const FULL = 100

/** What the model knows of one family of signals. */
interface FamilyModel {
  readonly family: SignalFamily
  /** Its part of the score while all families are there. */
  readonly weight: number
  /** For how many days a signal counts. */
  readonly freshDays: number
  readonly weightKey: NumberBenchmarkKey
  readonly freshKey: NumberBenchmarkKey
}

/** How an organization turns signals into a health score. */
export interface HealthModel {
  readonly figures: Figures
  /** In the order of the signal families. */
  readonly families: readonly FamilyModel[]
  readonly metrics: readonly MetricScale[]
  /** A metric's place in `metrics`. */
  readonly indexOf: ReadonlyMap<string, number>
  readonly trendDays: number
  /** The scores from which an account is healthy, to be watched, only at risk. */
  readonly levels: { readonly healthy: number; readonly watch: number; readonly atRisk: number }
}

const KEYS = {
  USAGE: ['policy.health.weight.usage', 'policy.health.freshness.usage'],
  RELATIONSHIP: ['policy.health.weight.relationship', 'policy.health.freshness.relationship'],
  CONTEXT: ['policy.health.weight.context', 'policy.health.freshness.context'],
  SENTIMENT: ['policy.health.weight.sentiment', 'policy.health.freshness.sentiment'],
} as const satisfies Record<SignalFamily, readonly [NumberBenchmarkKey, NumberBenchmarkKey]>

/**
 * The organization's health model: the standard metrics on the scales of its figures, the weights of
 * the families and for how long their signals count. Metrics of the organization's own are added; one
 * with the name of a standard metric takes its place.
 *
 * @param own scales with their points in ascending order of value.
 * @throws when a scale of one's own has no points, or points out of order: that is a bug.
 * Source: PM "Pillars"; 3-rules "Health and lifecycle".
 */
export function healthModel(
  view: OrganizationView,
  own: readonly Omit<MetricScale, 'figure'>[] = [],
): HealthModel {
  const figures = figuresOf(view)
  const scales = new Map<string, MetricScale>()
  for (const standard of STANDARD_METRICS) {
    scales.set(standard.metric, standardScale(standard, figures))
  }
  for (const scale of own)
    scales.set(scale.metric, { ...scale, figure: null, points: ordered(scale) })
  const metrics = [...scales.values()]
  return {
    figures,
    families: SIGNAL_FAMILIES.map((family) => {
      const [weightKey, freshKey] = KEYS[family]
      const [weight, freshDays] = [figures.number(weightKey), figures.number(freshKey)]
      return { family, weight, freshDays, weightKey, freshKey }
    }),
    metrics,
    indexOf: new Map(metrics.map(({ metric }, index) => [metric, index])),
    trendDays: Math.round(figures.number('policy.health.trend')),
    levels: {
      healthy: figures.number('policy.health.level.healthy'),
      watch: figures.number('policy.health.level.watch'),
      atRisk: figures.number('policy.health.level.atRisk'),
    },
  }
}

function standardScale(standard: StandardMetric, figures: Figures): MetricScale {
  const { metric, family, direction, figure } = standard
  const { lower, upper } = figures.range(figure)
  const [atLower, atUpper] = direction === 'HIGHER_IS_BETTER' ? [0, FULL] : [FULL, 0]
  const points = [
    { value: lower, score: atLower },
    { value: upper, score: atUpper },
  ]
  return { metric, family, direction, points, figure: figures.used(figure) }
}

function ordered({ metric, points }: Omit<MetricScale, 'figure'>): MetricScale['points'] {
  const inOrder = points.every(
    ({ value }, index) => (points[index - 1]?.value ?? -Infinity) <= value,
  )
  if (points.length === 0 || !inOrder) throw new Error(`The scale of “${metric}” is out of order.`)
  return points
}
