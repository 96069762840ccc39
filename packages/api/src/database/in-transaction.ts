import type pg from 'pg'
import { allAnswered } from './all-answered.js'
import { commit, CommitUnknownError } from './commit.js'
import { type Deadline, GivenUpError, timeLeft, unlessGivenUp } from './deadline.js'
import { sqlStateOf } from './sql-state-of.js'
import type { ScopedPoolConfig } from './scoped-pool.js'
import { ofInstallation } from './reach.js'

type Isolation = 'READ COMMITTED' | 'REPEATABLE READ' | 'SERIALIZABLE'

/** Somebody waits for what is written. */
export interface Writing {
  /** When it is given up. Nothing is committed after that, however long the database is held up. */
  readonly deadline?: Deadline | undefined
  /** Told that everything is written and the commit goes out. */
  readonly onCommit?: () => void
}

interface TransactionOptions extends Writing {
  readonly readOnly?: boolean
  /** Cancels any one statement that takes longer, with SQLSTATE 57014. */
  readonly statementTimeoutMs?: number
  /** The number of an advisory lock that it holds from its beginning to its end. */
  readonly advisoryLock?: bigint
  /** The organization whose rows leave checks to the commit: who writes a table with deferred constraints has to say it. */
  readonly checked?: string
}

/**
 * Runs `work` in one transaction on one connection: committed when it answers, rolled back when it
 * throws. A violation of a deferred constraint is thrown from here; see `sqlStateOf`.
 *
 * @throws GivenUpError when the deadline was over first: nothing is written, now or later
 * @throws CommitUnknownError when the connection was lost while it committed
 */
export async function inTransaction<T>(
  pool: pg.Pool,
  isolation: Isolation,
  work: (client: pg.PoolClient) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  const { deadline } = options
  const client = await connect(pool, deadline)
  let broken: Error | undefined
  const onError = (error: Error) => {
    broken = error
  }
  client.on('error', onError)
  try {
    const beginning = begin(client, isolation, options)
    // What the work asks first goes out with the beginning.
    const result = await unlessGivenUp(afterBeginning(beginning, work(client)), deadline)
    const begunAt = await beginning
    if (deadline?.signal.aborted) throw new GivenUpError(deadline.signal.reason)
    if (options.readOnly) {
      await unlessGivenUp(client.query('COMMIT'), deadline)
      return result
    }
    options.onCommit?.()
    await commit(client, { deadline, begunAt, checked: options.checked })
    return result
  } catch (error) {
    const given = isGivenUp(error, deadline) ? new GivenUpError(error) : error
    if (given instanceof CommitUnknownError || isUnderWay(given, deadline)) {
      broken ??= given
      if (given instanceof GivenUpError) cancelStatement(pool, client)
    } else {
      await unlessGivenUp(client.query('ROLLBACK'), deadline).catch((failure: unknown) => {
        broken ??= failure instanceof Error ? failure : new Error(String(failure))
      })
    }
    throw given
  } finally {
    client.off('error', onError)
    client.release(broken)
  }
}

/** Begins; tells when that was answered, on the clock of `performance.now()`. */
async function begin(
  client: pg.PoolClient,
  isolation: Isolation,
  options: TransactionOptions,
): Promise<number> {
  const sent = beginStatements(isolation, options).map(async (text) => client.query(text))
  await allAnswered(sent)
  return performance.now()
}

/**
 * What work comes to that does not wait for the transaction's beginning.
 *
 * @throws what the beginning failed with, if it did: all after it says only that something had failed
 */
async function afterBeginning<T>(beginning: Promise<unknown>, work: Promise<T>): Promise<T> {
  const [begun, done] = await Promise.allSettled([beginning, work])
  if (begun.status === 'rejected') throw begun.reason
  if (done.status === 'rejected') throw done.reason
  return done.value
}

/** A connection of the pool. One that comes too late goes back. */
async function connect(pool: pg.Pool, deadline: Deadline | undefined): Promise<pg.PoolClient> {
  const connecting = pool.connect()
  try {
    return await unlessGivenUp(connecting, deadline)
  } catch (error) {
    connecting.then(
      (client) => client.release(),
      () => undefined,
    )
    throw error
  }
}

/** A statement may end by the database's clock a moment before the deadline does by ours. */
function isGivenUp(error: unknown, deadline: Deadline | undefined): boolean {
  return deadline !== undefined && sqlStateOf(error) === '57014'
}

/**
 * Whether a statement may still be under way: when the deadline ended the work, nobody waited for its
 * answer. Such a connection is closed, which undoes the transaction, rather than asked to roll back,
 * which could take as long.
 */
function isUnderWay(error: unknown, deadline: Deadline | undefined): error is GivenUpError {
  return error instanceof GivenUpError && deadline?.signal.aborted === true
}

/** Ends the statement of a connection that is being closed: it may wait for a lock, and hold others. */
function cancelStatement(pool: pg.Pool, client: pg.PoolClient): void {
  // A pooler in between tells no number of the database's; the transaction's own timeout ends it.
  if ((pool.options as Partial<ScopedPoolConfig>).directUrl !== undefined) return
  ofInstallation(async () => pool.query('SELECT pg_cancel_backend($1)', [processOf(client)])).catch(
    () => undefined,
  )
}

/** The server process behind a connection, which the driver's types leave out. */
function processOf(client: pg.PoolClient): number {
  return (client as pg.PoolClient & { readonly processID: number }).processID
}

/**
 * Sent at once. What is in the first message may reach every machine that takes part; an advisory lock is of the server
 * that is asked.
 */
function beginStatements(isolation: Isolation, options: TransactionOptions): readonly string[] {
  const begin = `BEGIN ISOLATION LEVEL ${isolation}${options.readOnly ? ' READ ONLY' : ''}`
  const { deadline, advisoryLock } = options
  const left = deadline === undefined ? Number.POSITIVE_INFINITY : timeLeft(deadline) + SLACK_MS
  const timeout = options.statementTimeoutMs ?? left
  const isLimited = Number.isFinite(timeout)
  return [
    isLimited
      ? `${begin}; SET LOCAL statement_timeout = ${Math.max(1, Math.round(timeout))}`
      : begin,
    ...(advisoryLock === undefined ? [] : [`SELECT pg_advisory_xact_lock(${advisoryLock})`]),
  ]
}

/** Our own clock ends a statement first, where it runs. */
const SLACK_MS = 200

/** Runs several reads that all see the same moment of the database, and can write nothing. */
export function readSnapshot<T>(
  pool: pg.Pool,
  read: (client: pg.PoolClient) => Promise<T>,
  options: Pick<TransactionOptions, 'deadline' | 'statementTimeoutMs'> = {},
): Promise<T> {
  return inTransaction(pool, 'REPEATABLE READ', read, { ...options, readOnly: true })
}
