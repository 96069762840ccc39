import pg from 'pg'
import { unlessSilent } from '../after-silence.js'
import { embeddedName } from './cluster.js'

/** How long a server may take to say who else uses it. */
const SILENCE_MS = 2_000

/**
 * A process's stake in the shared server: one connection that holds a shared advisory lock. The
 * server itself thus knows who still uses it, and forgets a process that was killed at once.
 */
export class Keeper {
  readonly #client: pg.Client
  #lost = false

  private constructor(client: pg.Client, onLost: (error: Error) => void) {
    this.#client = client
    client.once('error', (error: Error) => {
      this.#lost = true
      onLost(error)
    })
    client.on('error', () => undefined)
  }

  /**
   * Joins the users of the server, or waits in vain while the last one out stops it.
   *
   * @throws when the server is not there, is starting or stopping, or refuses the password.
   */
  static async join(url: string, onLost: (error: Error) => void): Promise<Keeper> {
    const client = new pg.Client({
      connectionString: url,
      application_name: 'postscale keeper',
      keepAlive: true,
    })
    const ignore = () => undefined
    client.on('error', ignore)
    try {
      await client.connect()
      await client.query('SELECT pg_advisory_lock_shared($1)', [lockKey])
      // A server that is being stopped has cut us off before this second answer.
      await ensureDatabase(client)
    } catch (error) {
      await client.end().catch(ignore)
      throw error
    }
    return new Keeper(client, onLost)
  }

  /** Leaves; `stop` runs if nobody else uses the server, and nobody can join while it does. */
  async leave(stop: () => Promise<void>): Promise<void> {
    if (this.#lost) return
    try {
      // A server that does not answer can be neither asked nor stopped: the next start takes it over.
      const isLast = unlessSilent(this.#isLast(), SILENCE_MS, () => new Error('no answer'))
      if (await isLast.catch(() => false)) await stop()
    } finally {
      await this.#client.end().catch(() => undefined)
    }
  }

  async #isLast(): Promise<boolean> {
    await this.#client.query('SELECT pg_advisory_unlock_shared($1)', [lockKey])
    const { rows } = await this.#client.query<{ last: boolean }>(
      'SELECT pg_try_advisory_lock($1) AS last',
      [lockKey],
    )
    return rows[0]?.last === true
  }
}

/** "Postscale" in a telephone's letters; advisory locks count per database. */
const lockKey = 767_872_253

async function ensureDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
    embeddedName,
  ])
  if (rowCount) return
  try {
    await client.query(`CREATE DATABASE ${embeddedName}`)
  } catch (error) {
    // Another process made it meanwhile: one of two codes, by how far it had come.
    const code = error instanceof pg.DatabaseError ? error.code : undefined
    if (code !== '42P04' && code !== '23505') throw error
  }
}
