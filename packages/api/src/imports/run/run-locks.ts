import pg from 'pg'
import { connectionConfig } from '../../database/connection-config.js'

/**
 * The advisory lock that says that a run is alive. Its parameter, or column, is the run's id.
 *
 * @param id SQL of the type uuid.
 */
export const runLockKey = (id: string): string =>
  `hashtextextended('postscale import run ' || (${id})::text, 0)`

/** The lock of one run. */
export interface RunLock {
  /** Aborted when the lock is gone though nobody released it: the connection broke. */
  readonly lost: AbortSignal
  release(): Promise<void>
}

/** Seconds after which a connection to a machine that is gone counts as broken, about 25. */
const KEEP_ALIVE =
  'SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3'

/**
 * Shows every process which runs are alive: for each one the process that runs it holds an advisory
 * lock, on one connection of its own. PostgreSQL frees them the moment that connection ends, however
 * it ends, so whoever asks knows at once; see `ImportRunRepository`.
 */
export class RunLocks {
  readonly #pool: pg.Pool
  readonly #held = new Map<string, AbortController>()
  #connecting: Promise<pg.Client> | null = null

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** Takes the lock of a new run, before anybody can see the run. */
  async take(runId: string): Promise<RunLock> {
    const client = await this.#connected()
    const held = new AbortController()
    this.#held.set(runId, held)
    try {
      await client.query(`SELECT pg_advisory_lock(${runLockKey('$1::uuid')})`, [runId])
    } catch (error) {
      this.#held.delete(runId)
      throw error
    }
    return { lost: held.signal, release: () => this.#release(client, runId) }
  }

  async close(): Promise<void> {
    const client = await this.#connecting?.catch(() => null)
    this.#held.clear()
    await client?.end().catch(() => undefined)
  }

  async #release(client: pg.Client, runId: string): Promise<void> {
    this.#held.delete(runId)
    try {
      await client.query(`SELECT pg_advisory_unlock(${runLockKey('$1::uuid')})`, [runId])
    } catch {
      // A lock that cannot be given back alone goes with the connection, and the others with it.
      await client.end().catch(() => undefined)
    }
  }

  #connected(): Promise<pg.Client> {
    this.#connecting ??= this.#connect().catch((error: unknown) => {
      this.#connecting = null
      throw error
    })
    return this.#connecting
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client(connectionConfig(this.#pool, 'postscale imports'))
    // The end of the connection tells the same, and tells it once.
    client.on('error', () => undefined)
    client.once('end', () => {
      this.#connecting = null
      for (const held of this.#held.values()) held.abort()
      this.#held.clear()
    })
    await client.connect()
    await client.query(KEEP_ALIVE)
    return client
  }
}
