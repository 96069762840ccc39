import type { Id } from '@postscale/domain'

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
