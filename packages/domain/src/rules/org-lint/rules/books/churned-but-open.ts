import { formatDay } from '../../../../kernel/days.js'
import { lostAccounts } from '../../../../state/ledger/lost-accounts.js'
import { accountChangesFix } from '../../account-changes-fix.js'
import { accountFinding } from '../../account-finding.js'
import type { LintRule } from '../../lint-rule.js'

/**
 * Accounts are lost by a churn or a lost renewal, and their records are still open with coverage and all.
 * No answer counts them any more; the fix closes them with what depends on them.
 *
 * Source: 3-rules "Rules" (lost), "Org lint".
 */
export const churnedButOpen: LintRule = {
  id: 'churned-but-open',
  severity: 'WARNING',
  benchmarks: [],
  check: ({ view }) => {
    const { recordedAccounts, state, day } = view
    const rows = [...lostAccounts(state, day)].filter((row) => recordedAccounts.isLive(row))
    return accountFinding(
      view,
      rows,
      (told) => ({ key: 'orgLint.churned-but-open', params: told }),
      {
        fix: () =>
          accountChangesFix(view, 'orgLint.FIX_CLOSE_CHURNED', rows, (row) => ({
            type: 'closeAccount',
            effective: formatDay(day),
            id: recordedAccounts.id(row),
            withWhatDependsOnIt: true,
          })),
      },
    )
  },
}
