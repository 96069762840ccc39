import type { OrganizationView } from '../../state/view.js'
import { customersOf } from '../customers/customers-of.js'

/** The accounts that are worth most, and what is known of the value they get. */
interface TopAccounts {
  readonly accounts: number
  /** With a success plan that is on its way or was achieved. */
  readonly planned: number
  /** With a success plan whose metric was measured. */
  readonly measured: number
}

/**
 * The top accounts of those that pay: high-touch, without a tier those of the enterprise segment, and strategic ones.
 * One pass over the accounts.
 */
export function topAccounts(view: OrganizationView): TopAccounts {
  const { accounts } = view
  const isNone = view.liveEntries('successPlan').length === 0
  const top = { accounts: 0, planned: 0, measured: 0 }
  for (const row of customersOf(view).rows) {
    const tier = accounts.tier(row)
    const high =
      tier === 'HIGH_TOUCH' ||
      (tier === null && accounts.segment(row) === 'ENTERPRISE') ||
      accounts.strategic(row)
    if (!high) continue
    top.accounts += 1
    const plans = isNone ? [] : view.ofAccount('successPlan', row)
    if (plans.some(({ status }) => status === 'ACTIVE' || status === 'ACHIEVED')) top.planned += 1
    if (plans.some(({ measured }) => measured !== null)) top.measured += 1
  }
  return top
}
