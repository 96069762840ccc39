import { type Day, formatDay } from '../../../../kernel/days.js'
import { balanceOn } from '../../../../state/ledger/balance.js'
import type { OrganizationView } from '../../../../state/view.js'
import { accountChangesFix, FIX_SOURCE } from '../../account-changes-fix.js'
import { accountFinding } from '../../account-finding.js'
import type { LintRule } from '../../lint-rule.js'

/**
 * Accounts are closed, and their recorded balances say that they still pay: retention takes them for kept.
 * The fix records the churn on their last day, or with the last movement where that is later.
 *
 * Source: 3-rules "Retention", "Org lint".
 */
export const closedWithBalance: LintRule = {
  id: 'closed-with-balance',
  severity: 'WARNING',
  benchmarks: [],
  check: ({ view }) => {
    const { ledger, accounts } = view.state
    const rows: number[] = []
    for (let row = 0; row < accounts.rowCount; row += 1) {
      if (!ledger.has(row) || lastDay(view, row) === null) continue
      if ((balanceOn(ledger, row, view.day).amount ?? 0) > 0) rows.push(row)
    }
    return accountFinding(
      view,
      rows,
      (told) => ({ key: 'orgLint.closed-with-balance', params: told }),
      {
        fix: () =>
          accountChangesFix(view, 'orgLint.FIX_CHURN_CLOSED', rows, (row) => ({
            type: 'recordArrMovement',
            effective: formatDay(churnDay(view, row)),
            source: FIX_SOURCE,
            accountId: view.recordedAccounts.id(row),
            movement: 'CHURN',
            amount: -(balanceOn(ledger, row, view.day).amount ?? 0),
          })),
      },
    )
  },
}

/** The day from which nothing is paid any more: of a movement of that day all is known. */
function churnDay(view: OrganizationView, row: number): Day {
  let last = lastDay(view, row) ?? view.day
  view.state.ledger.walk(row, (on) => {
    if (on <= view.day) last = Math.max(last, on)
  })
  return last
}

/** The last day of an account that is closed; null while it is open, and before it was. */
function lastDay({ state, day }: OrganizationView, row: number): Day | null {
  const lives = state.accounts.livesOf(row)
  if (lives.some(({ from, to }) => from <= day && day < to)) return null
  const ends = lives.flatMap(({ to }) => (to <= day ? [to - 1] : []))
  return ends.length === 0 ? null : Math.max(...ends)
}
