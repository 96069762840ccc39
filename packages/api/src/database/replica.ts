import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import type { DatabaseLog } from './database-start-error.js'
import { readSnapshot } from './in-transaction.js'
import { ofOrganizations } from './reach.js'

/** After which pauses a standby that has not replayed enough is asked again. */
const PAUSES_MS = [10, 20, 40, 80]
/** How long one that was too far behind is asked once, without waiting. */
const BEHIND_MS = 1_000

interface ReplicaOptions {
  /** Of connections that lead to the standby. */
  readonly pool: pg.Pool
  readonly log: DatabaseLog
  /** Ends the connections. */
  readonly close: () => Promise<void>
}

/** A standby that answers what it has replayed, so that nobody reads what is older than what they were told. */
export class Replica {
  readonly close: () => Promise<void>
  readonly #pool: pg.Pool
  readonly #log: DatabaseLog
  #behindUntil = 0
  #isLost = false

  constructor({ pool, log, close }: ReplicaOptions) {
    this.#pool = pool
    this.#log = log
    this.close = close
  }

  /** Whether it answers; while it does not, nobody asks it. */
  set isLost(isLost: boolean) {
    this.#isLost = isLost
  }

  /**
   * Reads one moment in which an organization is at a revision, or a later one.
   *
   * @returns null when the standby has none in time, or does not answer: ask the primary.
   */
  async read<T>(
    organizationId: string,
    revision: number,
    read: (client: pg.ClientBase) => Promise<T>,
  ): Promise<{ readonly value: T } | null> {
    const work = async (client: pg.ClientBase) => {
      const { rows } = await client.query<{ revision: number }>(REVISION, [organizationId])
      return (rows[0]?.revision ?? 0) < revision ? null : { value: await read(client) }
    }
    const once = async () =>
      ofOrganizations([organizationId], async () => readSnapshot(this.#pool, work))
    try {
      const found = this.#isLost ? null : await once()
      if (found !== null || this.#isLost || performance.now() < this.#behindUntil) return found
      for (const milliseconds of PAUSES_MS) {
        await pause(milliseconds)
        const again = await once()
        if (again !== null) return again
      }
      this.#behindUntil = performance.now() + BEHIND_MS
    } catch (error) {
      this.#log.warn({ err: error }, 'the standby did not answer, and the primary is asked')
    }
    return null
  }
}

const REVISION = 'SELECT revision FROM organization WHERE id = $1'
