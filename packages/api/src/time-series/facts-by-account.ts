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

type Numbers = Int32Array | Float64Array | Uint8Array | Uint16Array

/** The names of the columns of facts that hold numbers. */
type NumberColumn<F> = {
  [K in keyof F]: F[K] extends Numbers ? (K extends keyof FactsByAccount ? never : K) : never
}[keyof F]

/**
 * Facts with those of some accounts in place of what they had.
 *
 * @param ids the accounts.
 * @param part all facts of theirs.
 * @param columns the columns besides those that tell whose they are.
 */
export function withFactsOf<F extends FactsByAccount>(
  facts: F,
  ids: readonly Id[],
  part: F,
  columns: readonly NumberColumn<F>[],
): F {
  const gone = new Set(ids)
  const stays = facts.accountIds.map((id) => !gone.has(id))
  const places = Int32Array.from(facts.account.keys()).filter((at) => stays[facts.account[at]!]!)
  const staying = facts.accountIds.filter((_, index) => stays[index])
  let next = 0
  const indexes = stays.map((isKept) => (isKept ? next++ : -1))
  const account = joined(
    places.map((at) => indexes[facts.account[at]!]!),
    part.account.map((index) => index + staying.length),
  )
  const joinedColumns = columns.map((name) => {
    const [before, after] = [facts[name] as Numbers, part[name] as Numbers]
    return [name, joined(picked(before, places), after)] as const
  })
  return {
    ...part,
    ...(Object.fromEntries(joinedColumns) as Partial<F>),
    accountIds: [...staying, ...part.accountIds],
    account,
  }
}

function picked<A extends Numbers>(column: A, places: Int32Array): A {
  const values = new (column.constructor as new (length: number) => A)(places.length)
  for (let at = 0; at < places.length; at += 1) values[at] = column[places[at]!]!
  return values
}

function joined<A extends Numbers>(one: A, other: A): A {
  const { length } = one
  const values = new (one.constructor as new (length: number) => A)(length + other.length)
  values.set(one)
  values.set(other, length)
  return values
}

/**
 * Has what is made of facts for a view kept as long as neither they nor the accounts that are there are others: the
 * rows of those are the same array then.
 */
export function madeOnce<F extends object, C extends object>(
  make: (view: OrganizationView, facts: F) => C,
): (view: OrganizationView, facts: F) => C {
  const made = new WeakMap<F, WeakMap<Int32Array, C>>()
  return (view, facts) => {
    const { rows } = view.accounts
    let byRows = made.get(facts)
    if (byRows === undefined) {
      byRows = new WeakMap()
      made.set(facts, byRows)
    }
    const known = byRows.get(rows)
    if (known !== undefined) return known
    const columns = make(view, facts)
    byRows.set(rows, columns)
    return columns
  }
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
