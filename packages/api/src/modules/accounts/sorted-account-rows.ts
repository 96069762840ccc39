import type { AccountsView } from '@postscale/domain'
import type { SortOrder } from '../../shared/relay/sort-key.js'
import { sortRows } from '../organizations/sort-rows.js'
import { accountKey } from './account-key.js'
import type { AccountOrderField } from './account-order-field.js'

interface Order {
  readonly field: AccountOrderField
  readonly direction: SortOrder['direction']
}

const known = new WeakMap<AccountsView, Map<string, Int32Array>>()

/** Some accounts in an order; all accounts of a day are sorted once and kept with the view. */
export function sortedAccountRows(
  accounts: AccountsView,
  some: Int32Array | null,
  { field, direction }: Order,
): Int32Array {
  const sort = (rows: Int32Array) =>
    sortRows(rows, accountKey(accounts, field), (row) => accounts.id(row), direction)
  if (some !== null) return sort(some)
  const orders = known.get(accounts) ?? new Map<string, Int32Array>()
  known.set(accounts, orders)
  const name = `${field} ${direction}`
  const rows = orders.get(name) ?? sort(accounts.rows)
  orders.set(name, rows)
  return rows
}
