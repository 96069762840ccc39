import { formatDay, type Day } from '@postscale/domain'
import type pg from 'pg'

/** Tells an organization that records touchpoints from one that had none lately. */
export class TouchpointPresenceRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** Whether any is recorded up to a day and with it; one statement. */
  async anyUntil(organizationId: string, until: Day): Promise<boolean> {
    const { rows } = await this.#pool.query<{ recorded: boolean }>(STATEMENT, [
      organizationId,
      formatDay(until),
    ])
    return rows[0]?.recorded ?? false
  }
}

const STATEMENT = `
  SELECT EXISTS (
    SELECT FROM touchpoint WHERE "organizationId" = $1 AND day <= $2::date
  ) AS recorded`
