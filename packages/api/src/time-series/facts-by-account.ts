import type { Id, OrganizationView } from '@postscale/domain'

/** Whose the facts of an organization are, which are columns of one length, by account. */
export interface FactsByAccount {
  /** Every account that has any, once. */
  readonly accountIds: readonly Id[]
  /** Of each fact the index of its account in `accountIds`; ascending. */
  readonly account: Int32Array
}

/** All facts of an account are read as one row: objects for each would cost more than the facts. */
interface AccountRow {
  readonly accountId: Id
  readonly count: number
}

/** Whose the facts in the rows are. */
export function factsByAccount(rows: readonly AccountRow[]): FactsByAccount {
  const account = new Int32Array(rows.reduce((sum, { count }) => sum + count, 0))
  let at = 0
  for (const [index, { count }] of rows.entries()) {
    account.fill(index, at, at + count)
    at += count
  }
  return { accountIds: rows.map(({ accountId }) => accountId), account }
}

/** Puts the numbers of all accounts into a column; of each account a text with commas between them. */
export function fillNumbers<A extends Int32Array | Float64Array | Uint8Array>(
  column: A,
  texts: Iterable<string>,
): A {
  let at = 0
  for (const text of texts) {
    for (const number of text.split(',')) {
      column[at] = Number(number)
      at += 1
    }
  }
  return column
}

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
