import { formatDay } from '../../kernel/format-day.js'
import type { LiveRenewal } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'

/**
 * The renewals of the accounts' present contract ends by the account's row, in one pass over the
 * renewals; as `renewalOf` finds them.
 */
export function renewalsByRow(view: OrganizationView): ReadonlyMap<number, LiveRenewal> {
  const { accounts } = view
  const byRow = new Map<number, LiveRenewal>()
  for (const renewal of view.renewals.values()) {
    const row = accounts.rowOf(renewal.accountId)
    const end = row === -1 ? null : accounts.contractEnd(row)
    if (end === null || renewal.contractEnd !== formatDay(end)) continue
    const before = byRow.get(row)
    if (before === undefined || renewal.valid.from >= before.valid.from) byRow.set(row, renewal)
  }
  return byRow
}
