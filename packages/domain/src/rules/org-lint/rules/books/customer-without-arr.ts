import { formatDay } from '../../../../kernel/days.js'
import { accountChangesFix, FIX_SOURCE } from '../../account-changes-fix.js'
import { accountFinding } from '../../account-finding.js'
import type { LintRule } from '../../lint-rule.js'

/**
 * Accounts with a contract in force have neither an ACV nor a balance, so that they are no customers to any
 * answer; or a ledger is kept and knows nothing of accounts that have an ACV, so that retention does not see
 * them. Their fix opens a balance of their ACV.
 *
 * Source: 3-rules "Rules" (customer, balance), "Org lint".
 */
export const customerWithoutArr: LintRule = {
  id: 'customer-without-arr',
  severity: 'WARNING',
  benchmarks: [],
  check: ({ view }) => {
    const { accounts, state, day } = view
    const unknown = [...accounts.rows].filter((row) => !state.ledger.has(row))
    const unopened = state.ledger.size === 0 ? [] : unknown.filter((row) => accounts.acv(row) > 0)
    const nothing = unknown.filter((row) => {
      const end = accounts.contractEnd(row)
      return accounts.acv(row) === 0 && end !== null && end >= day
    })
    return [
      ...accountFinding(
        view,
        unopened,
        (told) => ({ key: 'orgLint.customer-without-arr', params: { ...told, hasAcv: true } }),
        {
          detail: 'ledger',
          fix: () =>
            accountChangesFix(view, 'orgLint.FIX_OPEN_BALANCES', unopened, (row) => ({
              type: 'recordArrMovement',
              effective: formatDay(day),
              source: FIX_SOURCE,
              accountId: accounts.id(row),
              movement: 'OPENING',
              amount: accounts.acv(row),
            })),
        },
      ),
      ...accountFinding(view, nothing, (told) => ({
        key: 'orgLint.customer-without-arr',
        params: { ...told, hasAcv: false },
      })),
    ]
  },
}
