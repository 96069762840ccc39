import type { OrganizationView } from '../state/view.js'
import type { Balances } from './balances.js'
import { MONTHS_A_YEAR } from './calendar-month.js'
import type { Retention } from './retention.js'
import { retentionOfSums } from './retention-of-sums.js'

/**
 * Gross and net revenue retention over a period: for the accounts live at its start (`start > 0`),
 * `S = Σ start`, `GRR = Σ min(start, end) ÷ S`, `NRR = Σ end ÷ S`. New logos are left out; whoever
 * churned has `end = 0`, even after coming back. `S = 0` gives null with the reason.
 *
 * @param view whose figures judge, policies included.
 * @param months length of the period, by which a rate is brought to the year of the guides' marks.
 * @throws RangeError when the columns differ in length.
 * Source: 3-rules "Retention"; PM "Retention economics".
 */
export function retentionOf(
  view: OrganizationView,
  { start, end }: Balances,
  months: number = MONTHS_A_YEAR,
): Retention {
  if (start.length !== end.length) throw new RangeError('Balances are columns of equal length.')
  const sums = { accounts: 0, churnedAccounts: 0, start: 0, kept: 0, end: 0 }
  for (let index = 0; index < start.length; index += 1) {
    const [before, after] = [start[index]!, Math.max(0, end[index]!)]
    if (before <= 0) continue
    sums.accounts += 1
    if (after === 0) sums.churnedAccounts += 1
    sums.start += before
    sums.kept += Math.min(before, after)
    sums.end += after
  }
  return retentionOfSums(view, sums, months)
}
