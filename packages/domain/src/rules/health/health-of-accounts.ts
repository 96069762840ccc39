import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import type { OrganizationView } from '../../state/view.js'
import { AccountsHealth, type HealthColumns } from './accounts-health.js'
import { healthCeilings } from './escalation-ceiling.js'
import { HEALTH_LEVELS } from './health.js'
import { type HealthModel, healthModel } from './health-model.js'
import { HealthScorer } from './health-scorer.js'
import { LEVEL_FIGURES, levelOf } from './level-of.js'
import type { SignalColumns } from './fact-columns.js'
import { UNSCORED_METRICS } from './standard-metrics.js'
import { weightedChange, weightedScore } from './weighted-score.js'

/**
 * The health of all live accounts on the view's day, as `healthOf` gives it, in one pass over the
 * signals.
 *
 * @param signals ascending by account row; those of `signalWindow` suffice.
 * @throws when they are not ascending: that is a bug.
 * Source: PM "Pillars"; 3-rules "Health and lifecycle".
 */
export function healthOfAccounts(
  view: OrganizationView,
  signals: SignalColumns,
  model: HealthModel = healthModel(view),
): AccountsHealth {
  const { rows } = view.accounts
  const columns: HealthColumns = {
    rows,
    score: new Float64Array(rows.length).fill(Number.NaN),
    trend: new Float64Array(rows.length).fill(Number.NaN),
    coverage: new Float64Array(rows.length),
    level: new Int8Array(rows.length).fill(-1),
  }
  const now = new HealthScorer(model, view.day)
  const then = new HealthScorer(model, view.day - model.trendDays)
  const ceilings = healthCeilings(view, model)
  const codes = Int32Array.from(signals.metricNames, (name) => model.indexOf.get(name) ?? -1)
  const { accountRow, metric, day, value } = signals
  let next = 0
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!
    while (next < accountRow.length && accountRow[next]! < row) next = ascend(accountRow, next)
    if (accountRow[next] !== row) continue
    now.begin()
    then.begin()
    for (; accountRow[next] === row; next = ascend(accountRow, next)) {
      const code = codes[metric[next]!]!
      if (code === -1) continue
      now.add(code, day[next]!, value[next]!)
      then.add(code, day[next]!, value[next]!)
    }
    const families = now.familyScores()
    const { score: bySignals, coverage } = weightedScore(families, model)
    if (Number.isNaN(bySignals)) continue
    const score = Math.min(bySignals, ceilings.get(row) ?? bySignals)
    columns.score[index] = score
    columns.coverage[index] = coverage
    columns.level[index] = HEALTH_LEVELS.indexOf(levelOf(score, model))
    columns.trend[index] = weightedChange(families, then.familyScores(), model)
  }
  const unknown = signals.metricNames
    .filter((name) => !model.indexOf.has(name) && !UNSCORED_METRICS.has(name))
    .toSorted()
  return new AccountsHealth(columns, unknown, evidence(columns, model))
}

function ascend(accountRow: Int32Array, at: number): number {
  const next = at + 1
  if (next < accountRow.length && accountRow[next]! < accountRow[at]!) {
    throw new Error('Signals are not ascending by account.')
  }
  return next
}

function evidence({ rows, level }: HealthColumns, model: HealthModel): Evidence {
  const counts = { HEALTHY: 0, WATCH: 0, AT_RISK: 0, CRITICAL: 0 }
  for (const each of level) {
    const name = HEALTH_LEVELS[each]
    if (name !== undefined) counts[name] += 1
  }
  const scored = HEALTH_LEVELS.reduce((sum, each) => sum + counts[each], 0)
  const params = {
    accounts: rows.length,
    scored,
    healthy: counts.HEALTHY,
    watch: counts.WATCH,
    atRisk: counts.AT_RISK,
    critical: counts.CRITICAL,
  }
  return evidenceOf(
    { key: 'health.ACCOUNTS', params },
    [
      ['accounts', rows.length, 'ACCOUNTS'],
      ...HEALTH_LEVELS.map((each) => [each, counts[each], 'ACCOUNTS'] as const),
    ],
    [
      ...model.families.map(({ weightKey }) => model.figures.used(weightKey)),
      ...LEVEL_FIGURES.map((key) => model.figures.used(key)),
    ],
  )
}
