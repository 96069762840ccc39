import { Comparison } from '../effects/comparison.js'
import type { AccountsHealth } from '../rules/health/accounts-health.js'
import type { Finding } from '../rules/org-lint/finding.js'
import { MONTHS_A_YEAR } from '../rules/retention/calendar-month.js'
import type { RenewalGroup } from '../rules/retention/renewals/renewal-series.js'
import type { RetentionGroup } from '../rules/retention/retention-group.js'
import type { OrganizationView } from '../state/view.js'
import type { BoardTable } from './board-table.js'
import { changeTable } from './change-table.js'
import { findingTable } from './finding-table.js'
import { type BoardForecast, forecastTable } from './forecast-table.js'
import { ownerTable } from './owner-table.js'
import { type BoardPlan, planTable } from './plan-table.js'
import { type KeptInYear, retentionTable } from './retention-table.js'
import { revenueTable } from './revenue-table.js'
import { riskTable } from './risk-table.js'
import { staffTable } from './staff-table.js'

/** What a board pack is put together from: the answers to its month, each computed where it is at home. */
interface BoardPackSources {
  /** The organization on the month's last day. */
  readonly after: OrganizationView
  /** It on the day before the month began; null when it was not there. */
  readonly before: OrganizationView | null
  /** Retention of the whole, its last point that of the month and of the year up to its end. */
  readonly retention: RetentionGroup | null
  readonly renewals: RenewalGroup | null
  /** The forecast call of renewals on the month's last day. */
  readonly forecast: BoardForecast
  /** Plan against actual on the month's last day. */
  readonly plan: BoardPlan
  /** Health on the month's last day; null when it is not known. */
  readonly health: AccountsHealth | null
  /** What the org lint finds on the month's last day. */
  readonly findings: readonly Finding[]
}

/**
 * The pack for the board meeting, as tables in the order of their keys: the ARR bridge of a calendar month, retention of
 * the twelve months up to its end, the forecast call of renewals and what its owners' calls were worth, people and cost,
 * the same against the plan of the fiscal year, the customers at risk, the worst findings, and what changed in the month. Nothing is computed here that another answer tells: it is put
 * together, so that the pack and the pages agree.
 */
export function boardPack({
  after,
  before,
  retention,
  renewals,
  forecast,
  plan,
  health,
  findings,
}: BoardPackSources): readonly BoardTable[] {
  const comparison = comparisonOf(before, after)
  return [
    revenueTable(retention?.monthly.at(-1)?.flow ?? null, retention?.annual.at(-1)?.flow ?? null),
    retentionTable(keptIn(retention, renewals, 1), keptIn(retention, renewals, 1 + MONTHS_A_YEAR)),
    forecastTable(forecast),
    ownerTable(after, forecast),
    staffTable(comparison),
    planTable(after, plan),
    riskTable(after, health),
    findingTable(findings),
    changeTable(comparison),
  ]
}

const known = new WeakMap<OrganizationView, Comparison>()

/** Of one state the same two days are compared again for each reader and language. */
function comparisonOf(before: OrganizationView | null, after: OrganizationView): Comparison {
  const kept = known.get(after)
  if (kept?.before === before) return kept
  const comparison = new Comparison(before, after)
  known.set(after, comparison)
  return comparison
}

/** The year that ended with the last but so many months, counted from 1. */
function keptIn(
  retention: RetentionGroup | null,
  renewals: RenewalGroup | null,
  fromEnd: number,
): KeptInYear | null {
  const [kept, renewed] = [retention?.annual.at(-fromEnd), renewals?.annual.at(-fromEnd)]
  return kept === undefined || renewed === undefined ? null : { retention: kept, renewals: renewed }
}
