import type { Day } from '../../kernel/days.js'
import { lazy } from '../../kernel/lazy.js'
import type { Period } from '../../kernel/periods.js'
import type { HealthSignal } from '../../plans/fact.js'
import type { Ratio } from '../evidence/ratio.js'
import { type HealthContext, SIGNALS_ALONE } from './escalation-ceiling.js'
import { healthEvidence } from './health-evidence.js'
import type { HealthModel } from './health-model.js'
import { HealthScorer } from './health-scorer.js'
import type { FamilyHealth, Health, MetricHealth } from './health.js'
import { directionOf, levelOf } from './level-of.js'
import { metricScore } from './metric-scale.js'
import { UNSCORED_METRICS } from './standard-metrics.js'
import { weightedChange, weightedScore } from './weighted-score.js'

/**
 * The days whose signals a health score and its trend need: as long as the longest-lived family counts,
 * before the day on which the trend begins.
 */
export function signalWindow(asOf: Day, model: HealthModel): Period {
  const fresh = Math.max(...model.families.map(({ freshDays }) => freshDays))
  return { from: asOf - model.trendDays - Math.floor(fresh), to: asOf + 1 }
}

/** What a score needs of a signal; the family is the model's affair. */
export type MetricSignal = Pick<HealthSignal, 'metric' | 'day' | 'value'>

/**
 * The health of one account: `Σ weight × family ÷ Σ weight`, a family being the mean of its metrics'
 * points. Signals after the day, or older than their family's freshness, do not count; missing families
 * give their weight to the others, and `coverage` says so. The trend compares with the score of 90 days
 * (policy) before, over the families that both days have. While an escalation is open, the score is at most
 * what its severity leaves (policy); the trend is that of the signals.
 *
 * @param signals of the account, in any order; those of `signalWindow` suffice.
 * @param context what the health follows from besides (`healthContext`); by default nothing is known.
 * Source: PM "Pillars"; 3-rules "Health and lifecycle".
 */
export function healthOf(
  signals: readonly MetricSignal[],
  asOf: Day,
  model: HealthModel,
  context: HealthContext = SIGNALS_ALONE,
): Health {
  const { now, past, silent } = scorersOf(model, asOf)
  if (signals.length === 0) return withEvidence(within(context, silent, asOf, model), model)
  now.begin()
  past.begin()
  for (const { metric, day, value } of signals) {
    const index = model.indexOf.get(metric)
    if (index === undefined) continue
    now.add(index, day, value)
    past.add(index, day, value)
  }
  const health = toHealth(now, past, signals, asOf, model)
  return withEvidence(within(context, health, asOf, model), model)
}

/** A health by signals alone, with what the account's context makes of it. */
function within(
  { endsOn, openEscalations, ceiling }: HealthContext,
  health: Unexplained,
  asOf: Day,
  model: HealthModel,
): Unexplained {
  const { value } = health.score
  const isHeld = value !== null && value > ceiling
  return {
    ...health,
    ...(isHeld ? { score: { value: ceiling, reason: null }, level: levelOf(ceiling, model) } : {}),
    scoreBySignals: value,
    openEscalations,
    daysUntilRenewal: endsOn === null ? null : endsOn - asOf,
  }
}

function toHealth(
  now: HealthScorer,
  past: HealthScorer,
  signals: readonly MetricSignal[],
  asOf: Day,
  model: HealthModel,
): Unexplained {
  const { score, coverage } = weightedScore(now.familyScores(), model)
  const change = weightedChange(now.familyScores(), past.familyScores(), model)
  return {
    score: known(score) ?? { value: null, reason: { key: 'health.REASON_NO_SIGNALS', params: {} } },
    level: Number.isNaN(score) ? null : levelOf(score, model),
    coverage,
    trend: known(change) ?? {
      value: null,
      reason: { key: 'health.REASON_NO_PAST', params: { days: model.trendDays } },
    },
    direction: Number.isNaN(change) ? null : directionOf(change, model),
    families: familiesOf(now, model),
    unknownMetrics: unknownMetrics(signals, asOf, model),
    scoreBySignals: known(score)?.value ?? null,
    openEscalations: 0,
    daysUntilRenewal: null,
  }
}

type Unexplained = Omit<Health, 'evidence'>

function withEvidence(health: Unexplained, model: HealthModel): Health {
  const evidence = lazy(() => healthEvidence(health, model))
  return {
    ...health,
    get evidence() {
      return evidence()
    },
  }
}

interface Scorers {
  readonly asOf: Day
  readonly now: HealthScorer
  readonly past: HealthScorer
  /** What is told of an account without signals. */
  readonly silent: Unexplained
}

const scorers = new WeakMap<HealthModel, Scorers>()

/** The scorers of a model for one day, made once: a whole base is scored account by account. */
function scorersOf(model: HealthModel, asOf: Day): Scorers {
  const before = scorers.get(model)
  if (before?.asOf === asOf) return before
  const past = new HealthScorer(model, asOf - model.trendDays)
  const now = new HealthScorer(model, asOf)
  const made = { asOf, now, past, silent: toHealth(now, past, [], asOf, model) }
  scorers.set(model, made)
  return made
}

function known(value: number): Ratio | null {
  return Number.isNaN(value) ? null : { value, reason: null }
}

function familiesOf(scorer: HealthScorer, model: HealthModel): readonly FamilyHealth[] {
  const scores = scorer.familyScores()
  const present = model.families.reduce(
    (sum, { weight }, index) => (Number.isNaN(scores[index]!) ? sum : sum + weight),
    0,
  )
  return model.families.map(({ family, weight }, index) => {
    const score = scores[index]!
    const counts = !Number.isNaN(score) && present > 0
    return {
      family,
      score: Number.isNaN(score) ? null : score,
      weight: counts ? weight / present : 0,
      metrics: model.metrics.flatMap((scale, metric): MetricHealth[] => {
        const [value, day] = [scorer.valueOf(metric), scorer.dayOf(metric)]
        if (scale.family !== family || value === null || day === null) return []
        return [{ metric: scale.metric, value, day, score: metricScore(scale.points, value) }]
      }),
    }
  })
}

function unknownMetrics(
  signals: readonly MetricSignal[],
  asOf: Day,
  model: HealthModel,
): readonly string[] {
  const { from, to } = signalWindow(asOf, model)
  const unknown = new Set<string>()
  for (const { metric, day } of signals) {
    if (day < from || day >= to) continue
    if (!model.indexOf.has(metric) && !UNSCORED_METRICS.has(metric)) unknown.add(metric)
  }
  return [...unknown].toSorted()
}
