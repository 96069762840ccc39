import type pg from 'pg'
import type { Actor } from './audit-writer.js'

/** A scenario, frozen at one of its revisions as the plan of record of a fiscal year. */
export interface PlanOfRecord {
  readonly organizationId: string
  /** The calendar year in which the fiscal year ends. */
  readonly fiscalYear: number
  readonly scenarioId: string
  readonly scenarioRevision: number
  readonly setBy: Actor
  readonly setAt: Date
}

type Client = pg.ClientBase | pg.Pool

/** The plans of record of organizations; those that another replaced are kept. */
export class PlanOfRecordRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** Those that hold, the latest year first. */
  async all(organizationId: string): Promise<readonly PlanOfRecord[]> {
    const { rows } = await this.#pool.query<PlanRow>(SELECT, [organizationId])
    return rows.map(({ setByKind, setById, setByName, ...row }) => ({
      ...row,
      setBy: { kind: setByKind, id: setById, name: setByName },
    }))
  }

  /** Makes a scenario the plan of record of a year in place of what was. */
  async put(client: Client, id: string, plan: Omit<PlanOfRecord, 'setAt'>): Promise<void> {
    const { organizationId, fiscalYear, scenarioId, scenarioRevision, setBy } = plan
    await this.end(client, organizationId, fiscalYear)
    await client.query(INSERT, [
      organizationId,
      id,
      fiscalYear,
      scenarioId,
      scenarioRevision,
      setBy.kind,
      setBy.id,
      setBy.name,
    ])
  }

  /** Takes it back: the year has none. */
  async end(client: Client, organizationId: string, fiscalYear: number): Promise<void> {
    await client.query(END, [organizationId, fiscalYear])
  }
}

interface PlanRow extends Omit<PlanOfRecord, 'setBy'> {
  readonly setByKind: Actor['kind']
  readonly setById: string
  readonly setByName: string
}

const SELECT = `
  SELECT "organizationId", "fiscalYear", "scenarioId", "scenarioRevision", "setByKind", "setById",
    "setByName", "setAt"
  FROM plan_of_record WHERE "organizationId" = $1 AND "endedAt" IS NULL ORDER BY "fiscalYear" DESC`

const INSERT = `
  INSERT INTO plan_of_record ("organizationId", id, "fiscalYear", "scenarioId", "scenarioRevision",
    "setByKind", "setById", "setByName")
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`

const END = `
  UPDATE plan_of_record SET "endedAt" = now()
  WHERE "organizationId" = $1 AND "fiscalYear" = $2 AND "endedAt" IS NULL`
