import { formatDay } from '../../../../kernel/days.js'
import { standingOf } from '../../../customers/standing.js'
import { accountFinding } from '../../account-finding.js'
import type { LintRule } from '../../lint-rule.js'

/** So long a balance of zero may be a pause. */
const PAUSE_DAYS = 90

/**
 * The balance of accounts has been zero for more than 90 days without a churn: they are covered and pay
 * nothing.
 *
 * Source: 3-rules "Rules" (dormant), "Org lint".
 */
export const dormantAccount: LintRule = {
  id: 'dormant-account',
  severity: 'WARNING',
  benchmarks: [],
  check: ({ view }) => {
    const since = new Map<number, number>()
    for (const row of view.accounts.rows) {
      if (!view.state.ledger.has(row)) continue
      const { standing, since: from } = standingOf(view, row)
      if (standing === 'DORMANT' && from !== null && view.day - from > PAUSE_DAYS) {
        since.set(row, from)
      }
    }
    const rows = [...since.keys()]
    const first = Math.min(...since.values())
    return accountFinding(view, rows, (told) => ({
      key: 'orgLint.dormant-account',
      params: { ...told, since: formatDay(first) },
    }))
  },
}
