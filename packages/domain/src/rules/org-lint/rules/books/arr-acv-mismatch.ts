import { formatDay } from '../../../../kernel/days.js'
import { balanceOn } from '../../../../state/ledger/balance.js'
import { revenueOf } from '../../../customers/customers-of.js'
import { accountChangesFix } from '../../account-changes-fix.js'
import { accountFinding } from '../../account-finding.js'
import type { LintRule } from '../../lint-rule.js'

/** Years of a contract booked as one, or months of a year. */
const FACTORS = [2, 3, 5, 12] as const
/** How far from a factor still is that factor. */
const NEAR = 0.02
/** Below this difference ACV and balance are told apart by ordinary expansion. */
const ORDINARY = 0.5

/** How ACV and balance of an account differ. */
export interface Mismatch {
  /** What the larger is of the smaller; null when it is none of the usual factors. */
  readonly factor: (typeof FACTORS)[number] | null
  readonly larger: 'ACV' | 'BALANCE'
}

/**
 * What accounts pay by their movements and their ACV differ by a factor that comes from a wrong entry: 2, 3
 * or 5 years booked as one, or an amount of a month. Other differences are told from half of the larger on.
 * The fix sets the ACV to the balance where the ACV is the wrong one: several years as one, or a month.
 *
 * Source: 3-rules "Org lint".
 */
export const arrAcvMismatch: LintRule = {
  id: 'arr-acv-mismatch',
  severity: 'WARNING',
  benchmarks: [],
  check: ({ view }) => {
    const { accounts, day } = view
    const groups = new Map<string, { mismatch: Mismatch; rows: number[] }>()
    for (const row of accounts.rows) {
      const { amount, source } = revenueOf(view, row)
      const mismatch = source === 'LEDGER' ? mismatchOf(accounts.acv(row), amount) : null
      if (mismatch === null) continue
      const key = `${mismatch.larger}:${mismatch.factor ?? 'other'}`.toLowerCase()
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { mismatch, rows: [row] })
      else group.rows.push(row)
    }
    return [...groups].flatMap(([detail, { mismatch, rows }]) =>
      accountFinding(
        view,
        rows,
        (told) => ({ key: 'orgLint.arr-acv-mismatch', params: { ...told, ...mismatch } }),
        {
          detail,
          ...(acvIsWrong(mismatch) && {
            fix: () =>
              accountChangesFix(view, 'orgLint.FIX_SET_ACV', rows, (row) => ({
                type: 'updateAccount',
                effective: formatDay(day),
                id: accounts.id(row),
                acv: balanceOn(view.state.ledger, row, day).amount ?? 0,
              })),
          }),
        },
      ),
    )
  },
}

function mismatchOf(acv: number, balance: number): Mismatch | null {
  if (acv <= 0 || balance <= 0) return null
  const larger = acv > balance ? 'ACV' : 'BALANCE'
  const ratio = Math.max(acv, balance) / Math.min(acv, balance)
  const factor = FACTORS.find((each) => Math.abs(ratio / each - 1) <= NEAR) ?? null
  return factor === null && 1 - 1 / ratio <= ORDINARY ? null : { factor, larger }
}

/** Several years as one in the ACV, or a month; what the ledger has wrong is put right where it comes from. */
function acvIsWrong({ factor, larger }: Mismatch): boolean {
  return larger === 'ACV' ? factor !== null && factor !== 12 : factor === 12
}
