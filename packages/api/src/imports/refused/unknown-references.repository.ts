import type { KnownNames } from '@postscale/domain'
import type pg from 'pg'

/** A reference of a run's rows that names nothing. */
interface UnknownReference {
  readonly thing: Parameters<KnownNames['nearest']>[0]
  readonly reference: string
}

/** What it is close to. */
export interface NearReference extends UnknownReference {
  readonly nearest: readonly string[]
}

const UNKNOWN = `"organizationId" = $1 AND "runId" = $2 AND code = 'imports.UNKNOWN_REFERENCE'`

/** The references of refused rows that name nothing, those of most rows first. */
export class UnknownReferencesRepository {
  readonly #pool: pg.Pool
  readonly #organizationId: string
  readonly #runId: string

  constructor(pool: pg.Pool, run: { readonly organizationId: string; readonly runId: string }) {
    this.#pool = pool
    this.#organizationId = run.organizationId
    this.#runId = run.runId
  }

  async commonest(most: number): Promise<readonly UnknownReference[]> {
    const { rows } = await this.#pool.query<UnknownReference>(
      `SELECT params ->> 'thing' AS thing, params ->> 'reference' AS reference
       FROM import_refusal WHERE ${UNKNOWN}
       GROUP BY 1, 2 ORDER BY count(*) DESC, min(seq) LIMIT $3`,
      [this.#organizationId, this.#runId, most],
    )
    return rows
  }

  /** Adds to the refusals of the references what these are close to. */
  async tellNearest(found: readonly NearReference[]): Promise<void> {
    await this.#pool.query(
      `UPDATE import_refusal SET params = params || jsonb_build_object('nearest', near.nearest)
       FROM jsonb_to_recordset($3::jsonb) AS near(thing text, reference text, nearest jsonb)
       WHERE ${UNKNOWN}
         AND params ->> 'thing' = near.thing AND params ->> 'reference' = near.reference`,
      [this.#organizationId, this.#runId, JSON.stringify(found)],
    )
  }
}
