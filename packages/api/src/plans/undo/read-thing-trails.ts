import type { Recorded, ThingKind, Trail, TrailStep } from '@postscale/domain'
import type pg from 'pg'

/** Whose trails are read, and over which revisions. */
export interface TrailQuestion {
  readonly organizationId: string
  /** The first revision of the trails, and the last. */
  readonly since: number
  readonly upTo: number
  /** How many trails at most; more are cut off. */
  readonly limit: number
}

/** What tells a thing, or a fact, from the others. */
type Named = Pick<Trail, 'kind' | 'id'>

/** The trails of every thing that one of some revisions changed. */
export async function trailsOfRevisions(
  client: pg.ClientBase | pg.Pool,
  { organizationId, since, upTo, limit }: TrailQuestion,
  revisions: readonly number[],
): Promise<readonly Trail[]> {
  const { rows } = await client.query<Row>(OF_REVISIONS, [
    organizationId,
    since,
    upTo,
    revisions,
    limit,
  ])
  return toTrails(rows)
}

/** The trails of things by kind and id. */
export async function trailsOfThings(
  client: pg.ClientBase | pg.Pool,
  { organizationId, since, upTo }: TrailQuestion,
  things: readonly Named[],
): Promise<readonly Trail[]> {
  if (things.length === 0) return []
  const { rows } = await client.query<Row>(OF_THINGS, [
    organizationId,
    since,
    upTo,
    things.map(({ kind }) => kind),
    things.map(({ id }) => id),
  ])
  return toTrails(rows)
}

interface Row {
  readonly kind: ThingKind
  readonly thingId: string
  readonly revision: number
  readonly before: Recorded
  readonly after: Recorded
}

/** A thing that parts of one plan change again has a row in each: they are one step. */
function toTrails(rows: readonly Row[]): readonly Trail[] {
  const trails = new Map<string, Trail & { readonly steps: TrailStep[] }>()
  for (const { kind, thingId: id, revision, before, after } of rows) {
    const name = `${kind} ${id}`
    const trail = trails.get(name) ?? { kind, id, steps: [] }
    const last = trail.steps.at(-1)
    if (last?.revision === revision) trail.steps[trail.steps.length - 1] = { ...last, after }
    else trail.steps.push({ revision, before, after })
    trails.set(name, trail)
  }
  return [...trails.values()]
}

const trailsOf = (things: string) => `
  SELECT c.kind, c."thingId", c.revision, c."before", c."after"
  FROM ${things} CROSS JOIN LATERAL (
    SELECT * FROM audit_change a
    WHERE a."organizationId" = $1 AND a.kind = t.kind AND a."thingId" = t."thingId"
      AND a.revision BETWEEN $2 AND $3
  ) c
  ORDER BY c.revision, c.seq`

const OF_REVISIONS = trailsOf(`(
    SELECT DISTINCT kind, "thingId" FROM audit_change
    WHERE "organizationId" = $1 AND revision = ANY($4::int[]) LIMIT $5
  ) t`)

const OF_THINGS = trailsOf('unnest($4::text[], $5::text[]) AS t (kind, "thingId")')
