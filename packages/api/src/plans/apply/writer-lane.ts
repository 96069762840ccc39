import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { type Deadline, unlessGivenUp } from '../../database/deadline.js'
import { namedStatement } from '../../database/named-statement.js'

const FIRST_PAUSE_MS = 10
const LAST_PAUSE_MS = 250

/** Another transaction holds the organization, and no connection is free to wait for that. */
class HeldError extends Error {
  override readonly name = 'HeldError'
}

/**
 * Connections for writing, of which at most half wait for a lock that another process holds: the database lets
 * these through in their order, as soon as it can. Whoever waits beside them gives the connection back and looks
 * again, so that however many organizations are held, there is one for all others.
 */
export class WriterLane {
  readonly pool: pg.Pool
  readonly #most: number
  #waiting = 0

  constructor(pool: pg.Pool) {
    this.pool = pool
    this.#most = Math.floor(pool.options.max / 2)
  }

  /**
   * Locks an organization's row; answers its revision under the lock, undefined where there is no such row.
   *
   * @throws what `retry` takes to begin again
   */
  async lock(client: pg.ClientBase, organizationId: string): Promise<number | undefined> {
    const free = await select(client, namedStatement(`${LOCK} SKIP LOCKED`), organizationId)
    if (free !== undefined) return free
    if (this.#waiting < this.#most) return this.#wait(client, organizationId)
    const held = await select(client, namedStatement(SELECT), organizationId)
    if (held !== undefined) throw new HeldError()
    return undefined
  }

  /** Runs a transaction that locks, until it has its lock or is given up. */
  async retry<T>(transaction: () => Promise<T>, deadline: Deadline | undefined): Promise<T> {
    for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LAST_PAUSE_MS)) {
      try {
        return await transaction()
      } catch (error) {
        if (!(error instanceof HeldError)) throw error
      }
      await unlessGivenUp(pause(wait), deadline)
    }
  }

  async #wait(client: pg.ClientBase, organizationId: string): Promise<number | undefined> {
    this.#waiting += 1
    try {
      // Without a name: whoever looks at who waits is told the request's id.
      return await select(client, { text: LOCK }, organizationId)
    } finally {
      this.#waiting -= 1
    }
  }
}

const SELECT = 'SELECT revision FROM organization WHERE id = $1'
const LOCK = `${SELECT} FOR NO KEY UPDATE`

async function select(
  client: pg.ClientBase,
  statement: pg.QueryConfig,
  organizationId: string,
): Promise<number | undefined> {
  const values = [organizationId]
  const { rows } = await client.query<{ revision: number }>({ ...statement, values })
  return rows[0]?.revision
}
