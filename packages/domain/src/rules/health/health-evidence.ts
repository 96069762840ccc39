import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import type { Message } from '../../kernel/message.js'
import type { Health } from './health.js'
import type { HealthModel } from './health-model.js'
import { CEILING_FIGURES } from './escalation-ceiling.js'
import { LEVEL_FIGURES } from './level-of.js'

/** Why a health score is what it is: each family and metric, their scales, weights and levels. */
export function healthEvidence(health: Omit<Health, 'evidence'>, model: HealthModel): Evidence {
  const { score, trend, coverage, families, daysUntilRenewal } = health
  const { used } = model.figures
  const scales = new Map(model.metrics.map((scale) => [scale.metric, scale.figure]))
  return evidenceOf(
    message(health, model),
    [
      ['score', score.value, 'POINTS'],
      ['scoreBySignals', health.scoreBySignals, 'POINTS'],
      ['openEscalations', health.openEscalations, 'COUNT'],
      ['coverage', coverage, 'FRACTION'],
      ['trend', trend.value, 'POINTS'],
      ['daysUntilRenewal', daysUntilRenewal, 'DAYS'],
      ...families.map((each) => [each.family, each.score, 'POINTS'] as const),
      ...families
        .flatMap(({ metrics }) => metrics)
        .map(({ metric, value }) => [metric, value, 'COUNT'] as const),
      ...(health.unknownMetrics.length === 0
        ? []
        : [['unknownMetrics', health.unknownMetrics.join(', '), 'TEXT'] as const]),
    ],
    [
      ...model.families.map(({ weightKey }) => used(weightKey)),
      ...LEVEL_FIGURES.map((key) => used(key)),
      ...families.flatMap(({ metrics }) =>
        metrics.flatMap(({ metric }) => scales.get(metric) ?? []),
      ),
      ...model.families.map(({ freshKey }) => used(freshKey)),
      ...(health.openEscalations === 0
        ? []
        : [...new Set(Object.values(CEILING_FIGURES))].map((key) => used(key))),
      used('policy.health.trend'),
      used('policy.health.trend.stable'),
    ],
  )
}

function message(health: Omit<Health, 'evidence'>, model: HealthModel): Message {
  const { score, level, coverage, trend, families } = health
  if (score.value === null || level === null) return { key: 'health.REASON_NO_SIGNALS', params: {} }
  const params = {
    score: score.value,
    level,
    limits: [model.levels.healthy, model.levels.watch, model.levels.atRisk],
    coverage,
    missing: families.filter((each) => each.score === null).map(({ family }) => family),
    trend: trend.value,
    days: model.trendDays,
    bySignals: health.scoreBySignals ?? score.value,
    escalations: health.openEscalations,
  }
  return { key: 'health.SCORE', params }
}
