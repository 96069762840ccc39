import type { HealthModel } from '../health-model.js'
import { isAtRisk, levelOf } from '../level-of.js'
import type { BacktestCase } from './backtest-case.js'

/**
 * How long before the end a case was at risk without a break: the days from the first day of the last
 * run of AT_RISK or CRITICAL scores. An earlier fall that healed did not warn of this end.
 *
 * @returns zero when the last score was not at risk: no warning. Null without scores.
 */
export function warningDays({ scores, endedOn }: BacktestCase, model: HealthModel): number | null {
  const known = scores.filter(({ day }) => day <= endedOn).toSorted((a, b) => b.day - a.day)
  if (known.length === 0) return null
  const healthy = known.findIndex(({ score }) => !isAtRisk(levelOf(score, model)))
  const run = healthy === -1 ? known : known.slice(0, healthy)
  const first = run.at(-1)
  return first === undefined ? 0 : endedOn - first.day
}
