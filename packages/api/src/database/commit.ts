import { isId } from '@postscale/domain'
import type pg from 'pg'
import { type Deadline, GivenUpError, timeLeft } from './deadline.js'
import { sqlStateOf } from './sql-state-of.js'

/** COMMIT was sent and no answer came: only the database knows whether it was done. */
export class CommitUnknownError extends Error {
  override readonly name = 'CommitUnknownError'

  constructor(cause?: unknown) {
    super('the connection was lost at its commit', { cause })
  }
}

/** How long after the deadline an answer to COMMIT is waited for: it was decided by then. */
const ANSWER_MS = 500

interface Committing {
  readonly deadline: Deadline | undefined
  /** When the answer to BEGIN came, on the clock of `performance.now()`: the transaction's own clock began before that. */
  readonly begunAt: number
  /** The organization whose rows left checks to the commit. */
  readonly checked: string | undefined
}

/**
 * Commits an open transaction, unless its deadline is over when the database comes to it: the message
 * carries the time that is left, so that a database that was held up cannot commit what its caller was
 * told is given up.
 *
 * @throws GivenUpError when it was too late; the transaction is to be rolled back
 * @throws CommitUnknownError when no answer tells
 */
export async function commit(
  client: pg.ClientBase,
  { deadline, begunAt, checked }: Committing,
): Promise<void> {
  const within = deadline !== undefined && Number.isFinite(deadline.at) ? deadline : undefined
  const answer = client.query(
    [
      ...(checked === undefined ? [] : [checkStatement(checked)]),
      ...(within ? [timeStatement(within.at - begunAt)] : []),
      'COMMIT',
    ].join('; '),
  )
  let command: string
  try {
    command = lastOf(await answered(answer, within)).command
  } catch (error) {
    if (error instanceof CommitUnknownError) throw error
    const state = sqlStateOf(error) ?? ''
    if (state === DIVISION_BY_ZERO) throw new GivenUpError(error)
    if (isRolledBack(state)) throw error
    throw new CommitUnknownError(error)
  }
  if (command === 'ROLLBACK') {
    throw new Error('a statement failed and its error was swallowed: nothing was committed')
  }
}

/**
 * What was left to the commit is checked by a statement about the organization, which is run where its rows are: of a
 * commit on another machine, what goes wrong would not be told. All go in one message, which ends at the first error.
 */
function checkStatement(organizationId: string): string {
  if (!isId(organizationId)) throw new RangeError('an organization’s id is none')
  return `SELECT check_deferred() FROM organization WHERE id = '${organizationId}'`
}

function timeStatement(milliseconds: number): string {
  return `SELECT 1 / (clock_timestamp() - now() < interval '${Math.floor(milliseconds)} milliseconds')::int`
}

const DIVISION_BY_ZERO = '22012'

/**
 * Whether an error means that a transaction is undone: wrong data, a broken constraint, a conflict, a
 * cancelled statement. The end of a connection or of the server does not tell.
 */
function isRolledBack(sqlState: string): boolean {
  return /^(?:22|23|25|40)/.test(sqlState) || sqlState === '57014'
}

async function answered<T>(answer: Promise<T>, deadline: Deadline | undefined): Promise<T> {
  if (deadline === undefined) return answer
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => {
        reject(new CommitUnknownError())
      },
      timeLeft(deadline) + ANSWER_MS,
    )
  })
  answer.catch(() => undefined)
  try {
    return await Promise.race([answer, silence])
  } finally {
    clearTimeout(timer)
  }
}

/** The driver answers a message of several statements by a list, though its types do not say so. */
function lastOf(result: pg.QueryResult | readonly pg.QueryResult[]): pg.QueryResult {
  const last = Array.isArray(result) ? (result as readonly pg.QueryResult[]).at(-1) : result
  if (last === undefined) throw new Error('a commit was not answered')
  return last as pg.QueryResult
}
