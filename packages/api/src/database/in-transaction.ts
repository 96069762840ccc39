import type pg from 'pg'

type Isolation = 'READ COMMITTED' | 'REPEATABLE READ' | 'SERIALIZABLE'

interface TransactionOptions {
  readonly readOnly?: boolean
  /** Cancels any one statement that takes longer, with SQLSTATE 57014. */
  readonly statementTimeoutMs?: number
}

/**
 * Runs `work` in one transaction on one connection: committed when it answers, rolled back when it
 * throws. Deferred constraints are checked at the commit, so their violation is thrown from here;
 * see `sqlStateOf`.
 */
export async function inTransaction<T>(
  pool: pg.Pool,
  isolation: Isolation,
  work: (client: pg.PoolClient) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  const onError = (error: Error) => {
    broken = error
  }
  client.on('error', onError)
  try {
    await client.query(beginStatement(isolation, options))
    const result = await work(client)
    const { command } = await client.query('COMMIT')
    if (command === 'ROLLBACK') {
      throw new Error('a statement failed and its error was swallowed: nothing was committed')
    }
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: unknown) => {
      broken ??= failure instanceof Error ? failure : new Error(String(failure))
    })
    throw error
  } finally {
    client.off('error', onError)
    client.release(broken)
  }
}

/** One round trip: the simple protocol takes several statements at once. */
function beginStatement(isolation: Isolation, options: TransactionOptions): string {
  const begin = `BEGIN ISOLATION LEVEL ${isolation}${options.readOnly ? ' READ ONLY' : ''}`
  const timeout = options.statementTimeoutMs
  if (timeout === undefined) return begin
  return `${begin}; SET LOCAL statement_timeout = ${Math.max(1, Math.round(timeout))}`
}

/** Runs several reads that all see the same moment of the database, and can write nothing. */
export function readSnapshot<T>(
  pool: pg.Pool,
  read: (client: pg.PoolClient) => Promise<T>,
  options: Pick<TransactionOptions, 'statementTimeoutMs'> = {},
): Promise<T> {
  return inTransaction(pool, 'REPEATABLE READ', read, { ...options, readOnly: true })
}
