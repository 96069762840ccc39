import { type Day, formatDay } from '../../../../kernel/days.js'
import type { MinorUnits } from '../../../../kernel/minor-units.js'
import { balanceOn } from '../../../../state/ledger/balance.js'
import type { OrganizationView } from '../../../../state/view.js'
import { accountChangesFix, FIX_SOURCE } from '../../account-changes-fix.js'
import { accountFinding } from '../../account-finding.js'
import type { LintRule } from '../../lint-rule.js'

/**
 * Movements of accounts begin with an expansion or a loss: what was paid before is not recorded, so that
 * they are judged by their ACV and are missing from retention. The fix opens their balances on the day of
 * the first movement, such that today they come to the ACV.
 *
 * Source: 3-rules "Rules" (balance), "Org lint".
 */
export const noOpeningBalance: LintRule = {
  id: 'no-opening-balance',
  severity: 'WARNING',
  benchmarks: [],
  check: ({ view }) => {
    const { ledger } = view.state
    const unopened = [...view.accounts.rows].filter(
      (row) => ledger.has(row) && balanceOn(ledger, row, view.day).unopened,
    )
    const opening = new Map(unopened.map((row) => [row, openingOf(view, row)]))
    const can = unopened.filter((row) => (opening.get(row)?.amount ?? 0) > 0)
    const cannot = unopened.filter((row) => (opening.get(row)?.amount ?? 0) <= 0)
    return [
      ...accountFinding(
        view,
        can,
        (told) => ({ key: 'orgLint.no-opening-balance', params: { ...told, hasAcv: true } }),
        {
          fix: () =>
            accountChangesFix(view, 'orgLint.FIX_OPEN_BALANCES', can, (row) => {
              const { day, amount } = openingOf(view, row)
              return {
                type: 'recordArrMovement',
                effective: formatDay(day),
                source: FIX_SOURCE,
                accountId: view.accounts.id(row),
                movement: 'OPENING',
                amount,
              }
            }),
        },
      ),
      ...accountFinding(
        view,
        cannot,
        (told) => ({ key: 'orgLint.no-opening-balance', params: { ...told, hasAcv: false } }),
        { detail: 'no-acv' },
      ),
    ]
  },
}

/** The balance with which an account's movements come to its ACV, and never fall below zero. */
function openingOf({ accounts, day, state }: OrganizationView, row: number) {
  const entries = state.ledger.entriesOf(row)
  let [sum, lowest, now]: [MinorUnits, MinorUnits, MinorUnits] = [0, 0, 0]
  for (const { day: on, amount } of entries) {
    sum += amount
    lowest = Math.min(lowest, sum)
    if (on <= day) now = sum
  }
  const first: Day = entries[0]?.day ?? day
  return { day: first, amount: Math.max(accounts.field(row, 'acv') - now, -lowest) }
}
