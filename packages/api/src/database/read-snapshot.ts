import type pg from 'pg'
import { inTransaction, type TransactionOptions } from './in-transaction.js'

/** Runs several reads that all see the same moment of the database, and can write nothing. */
export function readSnapshot<T>(
  pool: pg.Pool,
  read: (client: pg.PoolClient) => Promise<T>,
  options: Pick<TransactionOptions, 'statementTimeoutMs'> = {},
): Promise<T> {
  return inTransaction(pool, 'REPEATABLE READ', read, { ...options, readOnly: true })
}
