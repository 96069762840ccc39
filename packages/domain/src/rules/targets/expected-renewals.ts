import type { Day } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'
import { leavingDay } from '../customers/leaving-day.js'
import { renewalIsDecided, renewalsByRow } from '../customers/renewal-of.js'
import { figuresOf } from '../evidence/figures.js'
import type { AccountsHealth } from '../health/accounts-health.js'
import { renewalWeights } from '../lifecycle/renewals/renewal-tally.js'

/** An open renewal ahead: when its contract ends, and which part of it is counted on. */
interface ExpectedRenewal {
  readonly end: Day
  readonly weight: number
}

/**
 * The open renewals whose contracts end from the view's day on and before another, by the account's row, each with the
 * weight of its health: those that the renewal forecast weighs.
 */
export function expectedRenewals(
  view: OrganizationView,
  health: AccountsHealth | null,
  before: Day,
): ReadonlyMap<number, ExpectedRenewal> {
  const { accounts, day } = view
  const weights = renewalWeights(figuresOf(view))
  const renewals = renewalsByRow(view)
  const expected = new Map<number, ExpectedRenewal>()
  for (const row of accounts.rows) {
    const end = accounts.contractEnd(row)
    if (end === null || end < day || end >= before || leavingDay(view, row) !== null) continue
    if (renewalIsDecided(renewals.get(row) ?? null)) continue
    expected.set(row, { end, weight: weights[health?.levelOf(row) ?? 'UNKNOWN'] })
  }
  return expected
}
