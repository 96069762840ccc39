import type { Message, RecipientKind } from '@postscale/domain'
import type pg from 'pg'
import type { Actor } from './audit-writer.js'
import type { Scenario } from './scenario.js'

/** Who was told what of a scenario, and whether they accepted it. */
export interface ToldAnnouncement {
  readonly recipientKind: RecipientKind
  readonly recipientId: string
  readonly toldAt: Date
  readonly toldBy: Actor
  /** What they were told. */
  readonly lines: readonly Message[]
  readonly acceptedAt: Date | null
  readonly note: string | null
}

type Client = pg.ClientBase | pg.Pool
type Named = Pick<Scenario, 'id' | 'organizationId'>

/** What is recorded of the announcements of scenarios. */
export class ScenarioAnnouncementRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** Everybody who was told of a scenario. */
  async of(
    { organizationId, id }: Named,
    client: Client = this.#pool,
  ): Promise<readonly ToldAnnouncement[]> {
    const { rows } = await client.query<AnnouncementRow>(SELECT, [organizationId, id])
    return rows.map(({ toldByKind, toldById, toldByName, ...row }) => ({
      ...row,
      toldBy: { kind: toldByKind, id: toldById, name: toldByName },
    }))
  }

  /** Records who was told, in place of what was recorded of them. */
  async put(
    client: Client,
    { organizationId, id }: Named,
    told: readonly ToldAnnouncement[],
  ): Promise<void> {
    const rows = told.map(({ toldBy, ...each }) => ({
      ...each,
      toldByKind: toldBy.kind,
      toldById: toldBy.id,
      toldByName: toldBy.name,
    }))
    await client.query(PUT, [organizationId, id, JSON.stringify(rows)])
  }

  /** Takes back that somebody was told. */
  async forget(
    client: Client,
    { organizationId, id }: Named,
    kind: RecipientKind,
    recipientIds: readonly string[],
  ): Promise<void> {
    await client.query(FORGET, [organizationId, id, kind, recipientIds])
  }
}

interface AnnouncementRow extends Omit<ToldAnnouncement, 'toldBy'> {
  readonly toldByKind: Actor['kind']
  readonly toldById: string
  readonly toldByName: string
}

const SELECT = `
  SELECT "recipientKind", "recipientId", "toldAt", "toldByKind", "toldById", "toldByName", lines,
    "acceptedAt", note
  FROM scenario_announcement WHERE "organizationId" = $1 AND "scenarioId" = $2`

const PUT = `
  INSERT INTO scenario_announcement ("organizationId", "scenarioId", "recipientKind", "recipientId",
    "toldAt", "toldByKind", "toldById", "toldByName", lines, "acceptedAt", note)
  SELECT $1, $2, r."recipientKind", r."recipientId", r."toldAt", r."toldByKind", r."toldById",
    r."toldByName", r.lines, r."acceptedAt", r.note
  FROM jsonb_to_recordset($3::jsonb) AS r ("recipientKind" text, "recipientId" uuid,
    "toldAt" timestamptz, "toldByKind" text, "toldById" text, "toldByName" text, lines jsonb,
    "acceptedAt" timestamptz, note text)
  ON CONFLICT ("organizationId", "scenarioId", "recipientKind", "recipientId") DO UPDATE SET
    "toldAt" = excluded."toldAt", "toldByKind" = excluded."toldByKind",
    "toldById" = excluded."toldById", "toldByName" = excluded."toldByName",
    lines = excluded.lines, "acceptedAt" = excluded."acceptedAt", note = excluded.note`

const FORGET = `
  DELETE FROM scenario_announcement
  WHERE "organizationId" = $1 AND "scenarioId" = $2 AND "recipientKind" = $3
    AND "recipientId" = ANY ($4::uuid[])`
