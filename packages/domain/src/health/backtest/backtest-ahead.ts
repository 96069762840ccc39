import type { Ratio } from '../../evidence/ratio.js'
import { ratioOf } from '../../evidence/ratio-of.js'
import type { HealthModel } from '../health-model.js'
import { isAtRisk, levelOf } from '../level-of.js'
import { areaUnderCurve } from './area-under-curve.js'
import type { BacktestAhead } from './backtest.js'
import type { BacktestCase } from './backtest-case.js'
import { decileLift, type ScoredCase } from './decile-lift.js'
import { scoreAhead } from './score-ahead.js'

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
