import type { Id } from '../kernel/ids.js'
import type { MinorUnits } from '../kernel/minor-units.js'
import { revenueOf } from '../rules/customers/customers-of.js'
import type { OrganizationView } from '../state/view.js'

/** How many accounts, and what they pay a year together: balances, else ACV. */
export interface AccountSum {
  readonly accounts: number
  readonly revenue: MinorUnits
}

/** The sum of accounts that a view has; others are left out. */
export function accountSum(view: OrganizationView, ids: Iterable<Id>): AccountSum {
  let [accounts, revenue] = [0, 0]
  for (const id of ids) {
    const row = view.accounts.rowOf(id)
    if (row === -1) continue
    accounts += 1
    revenue += revenueOf(view, row).amount
  }
  return { accounts, revenue }
}
