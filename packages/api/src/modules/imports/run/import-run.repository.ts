import pg from 'pg'
import type { ImportResult, ImportStatus } from './import-result.js'

export interface ImportRun {
  readonly organizationId: string
  readonly id: string
  readonly status: ImportStatus | 'RUNNING'
  readonly phase: ImportPhase
  readonly rowsDone: number
  readonly rowsTotal: number
  readonly source: string
  readonly dryRun: boolean
  readonly result: ImportResult | null
  readonly bodyHash: string
  readonly createdAt: Date
  readonly endedAt: Date | null
}

/** What a run is at: gathering netted figures, deciding and writing, or finished. */
export type ImportPhase = 'GATHERING' | 'WRITING' | 'FINISHED'

export interface NewRun {
  readonly organizationId: string
  readonly id: string
  readonly source: string
  readonly dryRun: boolean
  readonly rowsTotal: number
  readonly principal: string
  readonly idempotencyKey: string | null
  readonly bodyHash: string
}

const FIELDS = `"organizationId", id, status, phase, "rowsDone", "rowsTotal", source, "dryRun",
  result, "bodyHash", "createdAt", "endedAt"`
/** A run that gave no sign of life for so long is gone with its server. */
const SILENCE_SECONDS = 60
const UNIQUE_VIOLATION = '23505'

/** Runs of imports. */
export class ImportRunRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** Enters a new run; `'BUSY'` when the organization has one running. */
  async begin(run: NewRun): Promise<'BEGUN' | 'BUSY' | 'KEY_USED'> {
    await this.#endSilent(run.organizationId)
    try {
      await this.#pool.query(
        `INSERT INTO import_run ("organizationId", id, status, slot, phase, "rowsDone", "rowsTotal",
           source, "dryRun", principal, "idempotencyKey", "bodyHash")
         VALUES ($1, $2, 'RUNNING', 'RUNNING', 'GATHERING', 0, $3, $4, $5, $6, $7, $8)`,
        [
          run.organizationId,
          run.id,
          run.rowsTotal,
          run.source,
          run.dryRun,
          run.principal,
          run.idempotencyKey,
          run.bodyHash,
        ],
      )
      return 'BEGUN'
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) || error.code !== UNIQUE_VIOLATION) throw error
      return error.constraint === 'import_run_idempotency_key' ? 'KEY_USED' : 'BUSY'
    }
  }

  async find(organizationId: string, id: string): Promise<ImportRun | null> {
    await this.#endSilent(organizationId)
    return this.#one('id = $2', [organizationId, id])
  }

  /** The run that a principal began with an idempotency key in the last 24 hours. */
  async withKey(organizationId: string, principal: string, key: string): Promise<ImportRun | null> {
    await this.#pool.query(
      `UPDATE import_run SET "idempotencyKey" = NULL
       WHERE "organizationId" = $1 AND principal = $2 AND "idempotencyKey" = $3
         AND "createdAt" <= now() - interval '24 hours'`,
      [organizationId, principal, key],
    )
    return this.#one('principal = $2 AND "idempotencyKey" = $3', [organizationId, principal, key])
  }

  /** Tells how far a run is, which also shows that it lives. */
  async beat(
    organizationId: string,
    id: string,
    { phase, rowsDone }: Pick<ImportRun, 'phase' | 'rowsDone'>,
  ): Promise<void> {
    await this.#pool.query(
      `UPDATE import_run SET phase = $3, "rowsDone" = $4, "beatAt" = now()
       WHERE "organizationId" = $1 AND id = $2 AND status = 'RUNNING'`,
      [organizationId, id, phase, rowsDone],
    )
  }

  async end(
    organizationId: string,
    id: string,
    status: ImportStatus,
    result: ImportResult,
  ): Promise<void> {
    await this.#pool.query(
      `UPDATE import_run SET status = $3, slot = NULL, phase = 'FINISHED', result = $4,
         "rowsDone" = CASE WHEN $3 = 'DONE' THEN "rowsTotal" ELSE "rowsDone" END, "endedAt" = now()
       WHERE "organizationId" = $1 AND id = $2 AND status = 'RUNNING'`,
      [organizationId, id, status, JSON.stringify(result)],
    )
  }

  async removeOld(days: number): Promise<number> {
    const { rowCount } = await this.#pool.query(
      `DELETE FROM import_run
       WHERE "createdAt" < now() - make_interval(days => $1) AND status <> 'RUNNING'`,
      [days],
    )
    return rowCount ?? 0
  }

  async #one(where: string, values: readonly unknown[]): Promise<ImportRun | null> {
    const { rows } = await this.#pool.query<ImportRun>(
      `SELECT ${FIELDS} FROM import_run WHERE "organizationId" = $1 AND ${where}`,
      [...values],
    )
    return rows[0] ?? null
  }

  async #endSilent(organizationId: string): Promise<void> {
    const result: ImportResult = {
      message: { key: 'imports.INTERRUPTED', params: {} },
      problems: [],
      counts: [],
      revision: null,
      changed: false,
    }
    await this.#pool.query(
      `UPDATE import_run SET status = 'FAILED', slot = NULL, phase = 'FINISHED', result = $2,
         "endedAt" = now()
       WHERE "organizationId" = $1 AND status = 'RUNNING'
         AND "beatAt" < now() - make_interval(secs => $3)`,
      [organizationId, JSON.stringify(result), SILENCE_SECONDS],
    )
  }
}
