import type { OrganizationView } from '@postscale/domain'
import type { FactsByAccount } from './facts-by-account.js'

/**
 * Facts by the rows that their accounts have in a view; those of accounts not live are left out.
 * In linear time.
 *
 * @returns the places of the facts in their columns, ascending by row and within a row as they were,
 * and the row of each.
 */
export function inRowOrder(
  { accounts }: OrganizationView,
  { accountIds, account }: FactsByAccount,
): { readonly places: Int32Array; readonly accountRow: Int32Array } {
  const rows = Int32Array.from(accountIds, (id) => accounts.rowOf(id))
  const starts = new Int32Array((accounts.rows.at(-1) ?? -1) + 2)
  for (const index of account) if (rows[index] !== -1) starts[rows[index]! + 1]! += 1
  for (let row = 1; row < starts.length; row += 1) starts[row]! += starts[row - 1]!
  const places = new Int32Array(starts.at(-1) ?? 0)
  const accountRow = new Int32Array(places.length)
  for (let place = 0; place < account.length; place += 1) {
    const row = rows[account[place]!]!
    if (row === -1) continue
    const at = starts[row]!
    starts[row] = at + 1
    places[at] = place
    accountRow[at] = row
  }
  return { places, accountRow }
}
