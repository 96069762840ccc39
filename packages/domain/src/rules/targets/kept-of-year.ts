import type { Day } from '../../kernel/days.js'
import type { Period } from '../../kernel/periods.js'
import type { OrganizationView } from '../../state/view.js'
import { figuresOf } from '../evidence/figures.js'
import { type Ratio, ratioOf } from '../evidence/ratio.js'
import { balancesOf } from '../retention/balances.js'
import { GroupCodes } from '../retention/group-codes.js'
import { ledgerMovements } from '../retention/ledger-movements.js'
import type { PlanGroup } from './plan-line.js'

/** What was kept of a group's revenue over a period. */
interface Kept {
  readonly grr: Ratio
  readonly nrr: Ratio
}

/** Finds what a group kept, by its key. */
type KeptOf = (key: string) => Kept

const NOBODY = { key: 'retention.REASON_NONE_AT_START', params: {} } as const

/**
 * GRR and NRR over a period by group, out of the balances that retention is told by: `Σ min(start, end) ÷ Σ start`
 * and `Σ end ÷ Σ start` over the accounts that pay at its start, each in the group in which it was then. Of an
 * account whose renewal is open its weight is kept: `weight × min(start, end)` and `weight × end`.
 *
 * @param view what is on record on its day, the period's last.
 * @param viewOn the organization on a day; null when it did not exist yet.
 * @param weightOf the part of an account that is counted on, by its row; 1 of what is settled.
 */
export function keptOfYear(
  view: OrganizationView,
  period: Period,
  by: PlanGroup['by'],
  viewOn: (day: Day) => OrganizationView | null,
  weightOf: (row: number) => number = () => 1,
): KeptOf {
  const movements = ledgerMovements(view)
  const returnDays = figuresOf(view).number('policy.retention.returnDays')
  const { start, end } = balancesOf(movements, period, returnDays)
  const groups = new GroupCodes(by, movements)
  const rows = groups.rowsOfMovements(view)
  const codes = groups.on(by === 'ORGANIZATION' ? view : viewOn(period.from), rows)
  const sums = new Map<string, { start: number; kept: number; end: number }>()
  for (let index = 0; index < rows.length; index += 1) {
    const before = start[index]!
    const key = by === 'ORGANIZATION' ? view.organization.id : groups.keys[codes[index]!]
    if (before <= 0 || key == null) continue
    const after = Math.max(0, end[index]!)
    const weight = weightOf(rows[index]!)
    const sum = sums.get(key) ?? { start: 0, kept: 0, end: 0 }
    sum.start += before
    sum.kept += weight * Math.min(before, after)
    sum.end += weight * after
    sums.set(key, sum)
  }
  return (key) => {
    const sum = sums.get(key) ?? { start: 0, kept: 0, end: 0 }
    return { grr: ratioOf(sum.kept, sum.start, NOBODY), nrr: ratioOf(sum.end, sum.start, NOBODY) }
  }
}
