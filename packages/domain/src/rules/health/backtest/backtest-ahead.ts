import { type Ratio, ratioOf } from '../../evidence/ratio.js'
import type { HealthModel } from '../health-model.js'
import { isAtRisk, levelOf } from '../level-of.js'
import type { BacktestAhead, BacktestCase } from './backtest.js'
import { areaUnderCurve, decileLift, type ScoredCase } from './decile-lift.js'

/**
 * The score that a case had so many days before its end: the latest one up to that day, at most
 * `tolerance` days older. Null without one.
 */
function scoreAhead(
  { scores, endedOn }: BacktestCase,
  leadDays: number,
  tolerance: number,
): number | null {
  const day = endedOn - leadDays
  let latest: BacktestCase['scores'][number] | null = null
  for (const each of scores) {
    if (each.day > day || each.day < day - tolerance) continue
    if (latest === null || each.day > latest.day) latest = each
  }
  return latest?.score ?? null
}

/** The backtest so many days before the ends; cases without a score then are left out. */
export function backtestAhead(
  cases: readonly BacktestCase[],
  leadDays: number,
  model: HealthModel,
): BacktestAhead {
  const tolerance = model.figures.number('policy.health.backtest.tolerance')
  const minimum = model.figures.number('policy.health.backtest.minimum')
  const scored = cases.flatMap((each): ScoredCase[] => {
    const score = scoreAhead(each, leadDays, tolerance)
    return score === null ? [] : [{ score, churned: each.outcome === 'CHURNED' }]
  })
  const churned = scored.filter((each) => each.churned).map(({ score }) => score)
  const renewed = scored.filter((each) => !each.churned).map(({ score }) => score)
  const auc = areaUnderCurve(churned, renewed)
  const params = { renewed: renewed.length, churned: churned.length, days: leadDays }
  const reason = { key: 'health.REASON_ONE_OUTCOME', params } as const
  const atRisk = (scores: readonly number[]): Ratio =>
    ratioOf(scores.filter((score) => isAtRisk(levelOf(score, model))).length, scores.length, reason)
  return {
    leadDays,
    renewed: renewed.length,
    churned: churned.length,
    auc: auc === null ? { value: null, reason } : { value: auc, reason: null },
    lift: decileLift(scored),
    caught: atRisk(churned),
    falseAlarms: atRisk(renewed),
    reliable: Math.min(churned.length, renewed.length) >= minimum,
  }
}
