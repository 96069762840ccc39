import type { Day } from '../../kernel/days.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { AccountsHealth } from './accounts-health.js'
import { healthCeiling } from './escalation-ceiling.js'
import type { SignalColumns } from './fact-columns.js'
import type { HealthModel } from './health-model.js'
import { HealthScorer } from './health-scorer.js'
import { isAtRisk, levelOf } from './level-of.js'
import { weightedScore } from './weighted-score.js'

/**
 * Rows of the accounts that are at risk or worse and were so already on an earlier day, by the signals and the open
 * escalations of that day.
 *
 * @param signals ascending by account row, among them those that count on the earlier day.
 */
export function atRiskBefore(
  state: OrganizationState,
  health: AccountsHealth,
  { accountRow, metric, day, value, metricNames }: SignalColumns,
  model: HealthModel,
  earlier: Day,
): ReadonlySet<number> {
  const scorer = new HealthScorer(model, earlier)
  const codes = metricNames.map((name) => model.indexOf.get(name) ?? -1)
  const rows = new Set<number>()
  let at = 0
  while (at < accountRow.length) {
    const row = accountRow[at]!
    const counts = isAtRisk(health.levelOf(row))
    if (counts) scorer.begin()
    for (; accountRow[at] === row; at += 1) {
      const code = codes[metric[at]!]!
      if (counts && code !== -1) scorer.add(code, day[at]!, value[at]!)
    }
    if (!counts) continue
    const { score: bySignals } = weightedScore(scorer.familyScores(), model)
    const score = Math.min(bySignals, healthCeiling(state, row, earlier, model))
    if (!Number.isNaN(score) && isAtRisk(levelOf(score, model))) rows.add(row)
  }
  return rows
}
