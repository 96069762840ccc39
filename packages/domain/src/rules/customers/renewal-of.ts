import { formatDay } from '../../kernel/days.js'
import type { LiveRenewal } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'

/**
 * The renewal of an account's present contract end; null when none is recorded for that date. Of
 * several, the one recorded last.
 */
export function renewalOf(view: OrganizationView, row: number): LiveRenewal | null {
  const renewals = view.ofAccount('renewal', row)
  const end = renewals.length === 0 ? null : view.accounts.contractEnd(row)
  if (end === null) return null
  const contractEnd = formatDay(end)
  let found: LiveRenewal | null = null
  for (const renewal of renewals) {
    if (renewal.contractEnd !== contractEnd) continue
    if (found === null || renewal.valid.from >= found.valid.from) found = renewal
  }
  return found
}

/** Whether a renewal is settled, one way or the other. */
export function renewalIsDecided(renewal: LiveRenewal | null): boolean {
  return renewal?.stage === 'WON' || renewal?.stage === 'LOST'
}

/** Whether work on a renewal has begun. */
export function renewalHasBegun(renewal: LiveRenewal | null): boolean {
  return renewal !== null && renewal.stage !== 'NOT_STARTED'
}

/**
 * The renewals of the accounts' present contract ends by the account's row, in one pass over the
 * renewals; as `renewalOf` finds them.
 */
export function renewalsByRow(view: OrganizationView): ReadonlyMap<number, LiveRenewal> {
  const { accounts } = view
  const byRow = new Map<number, LiveRenewal>()
  for (const renewal of view.ofCustomers('renewal')) {
    const row = accounts.rowOf(renewal.accountId)
    const end = row === -1 ? null : accounts.contractEnd(row)
    if (end === null || renewal.contractEnd !== formatDay(end)) continue
    const before = byRow.get(row)
    if (before === undefined || renewal.valid.from >= before.valid.from) byRow.set(row, renewal)
  }
  return byRow
}
