import type { OrganizationView } from '@postscale/domain'
import type { SortOrder } from '../../shared/relay/sort-key.js'
import type { AccountOrderField } from './account-order-field.js'
import { accountTest } from './account-test.js'
import type { AccountFilter } from './inputs/account-filter.js'
import { sortedAccountRows } from './sorted-account-rows.js'

interface Order {
  readonly field: AccountOrderField
  readonly direction: SortOrder['direction']
}

/** Filtered lists kept per view, so that the pages of one list are filtered once. */
const LISTS_KEPT = 16

const known = new WeakMap<OrganizationView, Map<string, Int32Array>>()

/**
 * The rows of filtered accounts in an order.
 *
 * @param some rows in no order; all accounts when null.
 */
export function accountRows(
  view: OrganizationView,
  some: Int32Array | null,
  filter: AccountFilter,
  order: Order,
): Int32Array {
  if (some !== null) {
    const test = accountTest(view, filter)
    return sortedAccountRows(view.accounts, test === null ? some : some.filter(test), order)
  }
  const lists = known.get(view) ?? new Map<string, Int32Array>()
  known.set(view, lists)
  const name = JSON.stringify([order.field, order.direction, filter])
  const rows = lists.get(name) ?? filtered(view, filter, order)
  lists.delete(name)
  lists.set(name, rows)
  const oldest = lists.keys().next().value
  if (lists.size > LISTS_KEPT && oldest !== undefined) lists.delete(oldest)
  return rows
}

function filtered(view: OrganizationView, filter: AccountFilter, order: Order): Int32Array {
  const test = accountTest(view, filter)
  const rows = sortedAccountRows(view.accounts, null, order)
  return test === null ? rows : rows.filter(test)
}
