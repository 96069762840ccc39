import { formatDay, type Day } from '@postscale/domain'
import type pg from 'pg'
import { asOfRevision, type FactsAt } from '../facts/as-of-revision.js'

/** Tells an organization that records touchpoints from one that had none lately. */
export class TouchpointPresenceRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** Whether any is recorded up to a day and with it; one statement. */
  async anyUntil({ organizationId, revision }: FactsAt, until: Day): Promise<boolean> {
    const { rows } = await this.#pool.query<{ recorded: boolean }>(STATEMENT, [
      organizationId,
      revision,
      formatDay(until),
    ])
    return rows[0]?.recorded ?? false
  }
}

const STATEMENT = `
  SELECT EXISTS (
    SELECT FROM touchpoint t
    WHERE "organizationId" = $1 AND ${asOfRevision('t', '$2')} AND day <= $3::date
  ) AS recorded`
