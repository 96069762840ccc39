import type { Day } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'

/**
 * The day by which a renewal is settled: the contract's end, or of a contract that renews by itself the last
 * day on which notice can be given. Null without an end.
 */
export function renewalClock({ accounts }: OrganizationView, row: number): Day | null {
  const end = accounts.contractEnd(row)
  if (end === null || !accounts.autoRenew(row)) return end
  return end - (accounts.field(row, 'noticeDays') ?? 0)
}
