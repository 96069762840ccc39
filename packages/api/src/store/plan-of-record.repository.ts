import type pg from 'pg'
import type { Actor } from './audit-writer.js'

type Client = pg.ClientBase | pg.Pool

/** A scenario that is, or was, the plan of a fiscal year, at one of its revisions. */
export interface PlanOfRecord {
  readonly fiscalYear: number
  readonly scenarioId: string
  readonly scenarioRevision: number
  readonly setBy: Actor
  readonly setAt: Date
  /** Null while it is the plan of the year. */
  readonly endedAt: Date | null
}

interface PlanRow extends Omit<PlanOfRecord, 'setBy'> {
  readonly kind: Actor['kind']
  readonly id: string | null
  readonly name: string
}

/** Which scenarios were the plans of fiscal years, and since when. */
export class PlanOfRecordRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** All of them, those of the latest year and the one set last first. */
  async all(organizationId: string): Promise<readonly PlanOfRecord[]> {
    const { rows } = await this.#pool.query<PlanRow>(
      `SELECT "fiscalYear", "scenarioId", "scenarioRevision", "setByKind" AS kind, "setById" AS id,
         "setByName" AS name, "setAt", "endedAt" FROM plan_of_record
       WHERE "organizationId" = $1 ORDER BY "fiscalYear" DESC, "setAt" DESC, id DESC`,
      [organizationId],
    )
    return rows.map(({ kind, id, name, ...plan }) => ({ ...plan, setBy: { kind, id, name } }))
  }

  /** Locks the organization's plans until the end of the transaction, so that a year has one. */
  async lock(client: Client, organizationId: string): Promise<void> {
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [organizationId])
  }

  /** Writes a new one; the former of that year has ended before. */
  async insert(
    client: Client,
    organizationId: string,
    id: string,
    plan: Pick<PlanOfRecord, 'fiscalYear' | 'scenarioId' | 'scenarioRevision' | 'setBy'>,
  ): Promise<void> {
    const { fiscalYear, scenarioId, scenarioRevision, setBy } = plan
    await client.query(
      `INSERT INTO plan_of_record ("organizationId", id, "fiscalYear", "scenarioId", "scenarioRevision",
         "setByKind", "setById", "setByName") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        organizationId,
        id,
        fiscalYear,
        scenarioId,
        scenarioRevision,
        setBy.kind,
        setBy.id,
        setBy.name,
      ],
    )
  }

  /** Ends the plan of a year, where there is one; it is kept. */
  async end(client: Client, organizationId: string, fiscalYear: number, by: Actor): Promise<void> {
    await client.query(
      `UPDATE plan_of_record SET "endedAt" = now(), "endedByKind" = $3, "endedById" = $4, "endedByName" = $5
       WHERE "organizationId" = $1 AND "fiscalYear" = $2 AND "endedAt" IS NULL`,
      [organizationId, fiscalYear, by.kind, by.id, by.name],
    )
  }
}
