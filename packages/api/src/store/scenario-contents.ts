import { type NamingChange, type PlanText, readMessage } from '@postscale/domain'
import type pg from 'pg'
import type { Actor } from './audit-writer.js'
import type { AddedPlan, Scenario, ScenarioChange, ScenarioContent } from './scenario.js'

type Client = pg.ClientBase | pg.Pool
type Named = Pick<Scenario, 'id' | 'organizationId'>

interface ContentRow {
  readonly baseId: string | null
  readonly baseRevision: number
  /** Null where there are no changes. */
  readonly id: string | null
  readonly change: NamingChange
  readonly authorKind: Actor['kind']
  readonly authorId: string
  readonly authorName: string
  readonly at: Date
  readonly planId: string | null
  readonly planTitle: unknown
  readonly planReason: unknown
}

/** What is said of a plan, as JSON; null for nothing. */
function toJson(text: PlanText | null | undefined): string | null {
  return text == null ? null : JSON.stringify(text)
}

type PlanOfRow = Pick<ContentRow, 'planId' | 'planReason' | 'planTitle'>

/** The plan of a row, where its title can still be told: messages may leave with a later version. */
function toPlan({ planId: id, planTitle, planReason }: PlanOfRow): { readonly plan?: AddedPlan } {
  const title = toText(planTitle)
  return id === null || title === null ? {} : { plan: { id, title, reason: toText(planReason) } }
}

function toText(kept: unknown): PlanText | null {
  return typeof kept === 'string' ? kept : readMessage(kept)
}

/** What a scenario was at one of its revisions; null when it never was at that one. */
export async function readContent(
  client: Client,
  { organizationId, id }: Named,
  revision: number,
): Promise<ScenarioContent | null> {
  const { rows } = await client.query<ContentRow>(CONTENT, [organizationId, id, revision])
  const [row] = rows
  if (row === undefined) return null
  const changes = rows.flatMap(
    ({ id: of, change, authorKind, authorId, authorName, at, ...plan }) => {
      const author = { kind: authorKind, id: authorId }
      return of === null ? [] : [{ id: of, change, author, authorName, at, ...toPlan(plan) }]
    },
  )
  return { base: { id: row.baseId, revision: row.baseRevision }, changes }
}

/** Changes as they were last, by their ids, whether they were dropped since or not. */
export async function readLastChanges(
  client: Client,
  { organizationId, id }: Named,
  changeIds: readonly string[],
): Promise<ReadonlyMap<string, NamingChange>> {
  const { rows } = await client.query<Pick<ScenarioChange, 'change' | 'id'>>(
    `SELECT DISTINCT ON (id) id, change FROM scenario_change
     WHERE "organizationId" = $1 AND "scenarioId" = $2 AND id = ANY($3::uuid[])
     ORDER BY id, "fromRevision" DESC`,
    [organizationId, id, changeIds],
  )
  return new Map(rows.map((row) => [row.id, row.change]))
}

/** Says on what a scenario stands from a revision on. */
export async function writeRevision(
  client: Client,
  { organizationId, id, base }: Named & Pick<Scenario, 'base'>,
  revision: number,
  actor: Actor,
): Promise<void> {
  await client.query(INSERT_REVISION, [
    organizationId,
    id,
    revision,
    base.id,
    base.revision,
    actor.kind,
    actor.id,
    actor.name,
  ])
}

/** Ends the changes that a revision drops or amends, and all after them; answers how many stay at the beginning. */
export async function dropChanges(
  client: Client,
  { organizationId, id }: Named,
  revision: number,
  former: readonly ScenarioChange[],
  changes: readonly ScenarioChange[],
): Promise<number> {
  const kept = sameBeginning(former, changes)
  await client.query(
    `UPDATE scenario_change SET "toRevision" = $3
     WHERE "organizationId" = $1 AND "scenarioId" = $2 AND "toRevision" IS NULL AND place >= $4`,
    [organizationId, id, revision, kept],
  )
  return kept
}

/** Adds changes from a revision on, in their order from a place. */
export async function writeChanges(
  client: Client,
  { organizationId, id }: Named,
  revision: number,
  changes: readonly ScenarioChange[],
  place: number,
): Promise<void> {
  if (changes.length === 0) return
  await client.query(INSERT_CHANGES, [
    organizationId,
    id,
    revision,
    place,
    changes.map((each) => each.id),
    changes.map(({ change }) => JSON.stringify(change)),
    changes.map(({ authorName }) => authorName),
    changes.map(({ at }) => at),
    changes.map(({ author }) => author.kind),
    changes.map(({ author }) => author.id),
    changes.map(({ plan }) => plan?.id ?? null),
    changes.map(({ plan }) => toJson(plan?.title)),
    changes.map(({ plan }) => toJson(plan?.reason)),
  ])
}

/** How many changes two lists begin with alike. */
function sameBeginning(a: readonly ScenarioChange[], b: readonly ScenarioChange[]): number {
  const at = a.findIndex(({ id, change }, place) => {
    const other = b[place]
    return other?.id !== id || JSON.stringify(other.change) !== JSON.stringify(change)
  })
  return at === -1 ? a.length : at
}

const CONTENT = `
  SELECT r."baseId", r."baseRevision", c.id, c.change, c."authorKind", c."authorId",
    c."authorName", c.at,
    c."planId", c."planTitle", c."planReason"
  FROM scenario_revision r
  LEFT JOIN scenario_change c ON c."organizationId" = r."organizationId"
    AND c."scenarioId" = r."scenarioId" AND c."fromRevision" <= r.revision
    AND (c."toRevision" IS NULL OR c."toRevision" > r.revision)
  WHERE r."organizationId" = $1 AND r."scenarioId" = $2 AND r.revision = $3
  ORDER BY c.place`

const INSERT_REVISION = `
  INSERT INTO scenario_revision ("organizationId", "scenarioId", revision, "baseId", "baseRevision",
    "actorKind", "actorId", "actorName")
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`

const INSERT_CHANGES = `
  INSERT INTO scenario_change ("organizationId", "scenarioId", "fromRevision", place, id, change,
    "authorName", at, "authorKind", "authorId", "planId", "planTitle", "planReason")
  SELECT $1, $2, $3, $4 + g.place - 1, g.id, g.change::jsonb, g."authorName", g.at, g.kind, g.by,
    g."planId", g."planTitle"::jsonb, g."planReason"::jsonb
  FROM unnest($5::uuid[], $6::text[], $7::text[], $8::timestamptz[], $9::text[], $10::text[],
      $11::uuid[], $12::text[], $13::text[])
    WITH ORDINALITY AS g (id, change, "authorName", at, kind, by, "planId", "planTitle",
      "planReason", place)`
