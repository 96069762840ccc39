import type { NamingChange } from '@postscale/domain'
import type pg from 'pg'
import type { Actor } from './audit-writer.js'
import { EDITORS, IS_RESTRICTED_BELOW, isVisibleTo } from './visible-scenario.js'
import {
  dropChanges,
  readContent,
  readLastChanges,
  writeChanges,
  writeRevision,
} from './scenario-contents.js'
import type { Scenario, ScenarioChange, ScenarioContent } from './scenario.js'
import { takeOffSchedule } from './scenario-schedule.repository.js'

type Client = pg.ClientBase | pg.Pool

/** Who looks at scenarios. */
export interface ScenarioReader {
  /** Whose those are that they made. */
  readonly owner: string
  /** The user, who may be named in some; null for a token of nobody's. */
  readonly userId: string | null
}

interface ScenarioRow extends Omit<Scenario, 'author' | 'base'> {
  readonly ownerKind: Actor['kind']
  readonly ownerId: string
  readonly ownerName: string
  readonly baseId: string | null
  readonly baseRevision: number
}

/** The scenarios of organizations, with what they were at each of their revisions. */
export class ScenarioRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  async find(organizationId: string, id: string): Promise<Scenario | null> {
    return first(this.#pool, `${SELECT} AND id = $2`, [organizationId, id])
  }

  /** Finds it where somebody may see it. */
  async visible(
    organizationId: string,
    id: string,
    { owner, userId }: ScenarioReader,
    client: Client = this.#pool,
  ): Promise<Scenario | null> {
    const text = `${SELECT} AND id = $2 AND ${isVisibleTo('$3', '$4')}`
    return first(client, text, [organizationId, id, owner, userId])
  }

  /** Finds it for a transaction, which others wait for. */
  async locked(client: Client, organizationId: string, id: string): Promise<Scenario | null> {
    return first(client, `${SELECT} AND id = $2 FOR NO KEY UPDATE`, [organizationId, id])
  }

  /** Those that are scenarios and that somebody may see, the one that changed last first. */
  async all(
    organizationId: string,
    { owner, userId }: ScenarioReader,
  ): Promise<readonly Scenario[]> {
    const text = `${SELECT} AND kind = 'SCENARIO' AND ${isVisibleTo('$2', '$3')}
      ORDER BY "updatedAt" DESC, id DESC`
    const { rows } = await this.#pool.query<ScenarioRow>(text, [organizationId, owner, userId])
    return rows.map(toScenario)
  }

  /** The open draft of somebody; null without one. */
  async draftOf(organizationId: string, owner: string): Promise<Scenario | null> {
    const text = `${SELECT} AND owner = $2 AND kind = 'DRAFT' AND status = 'OPEN'`
    return first(this.#pool, text, [organizationId, owner])
  }

  /** What it was at one of its revisions; null when it never was at that one. */
  async contentAt(
    { organizationId, id }: Pick<Scenario, 'id' | 'organizationId'>,
    revision: number,
    client: Client = this.#pool,
  ): Promise<ScenarioContent | null> {
    return readContent(client, { organizationId, id }, revision)
  }

  /** Changes as they were last, by their ids, whether they were dropped since or not. */
  async lastChanges(
    { organizationId, id }: Pick<Scenario, 'id' | 'organizationId'>,
    changeIds: readonly string[],
  ): Promise<ReadonlyMap<string, NamingChange>> {
    return readLastChanges(this.#pool, { organizationId, id }, changeIds)
  }

  /** Writes a new one with its first revision. */
  async insert(
    client: Client,
    scenario: Omit<
      Scenario,
      | 'changeCount'
      | 'createdAt'
      | 'editorIds'
      | 'lastVerdict'
      | 'mergedIn'
      | 'restrictedBelow'
      | 'revision'
      | 'status'
      | 'updatedAt'
    >,
    changes: readonly ScenarioChange[],
  ): Promise<void> {
    const { organizationId, id, kind, name, note, owner, author, base } = scenario
    const { restricted, restrictedById } = scenario
    await client.query(INSERT, [
      organizationId,
      id,
      kind,
      name,
      note,
      owner,
      author.kind,
      author.id,
      author.name,
      base.id,
      base.revision,
      restricted,
      restrictedById,
    ])
    await writeRevision(client, scenario, 1, author)
    await writeChanges(client, scenario, 1, changes, 0)
  }

  /** Writes the next revision of one that is locked, and answers its number. */
  async advance(
    client: Client,
    scenario: Scenario,
    { base, changes }: ScenarioContent,
    actor: Actor,
  ): Promise<number> {
    const { organizationId, id } = scenario
    const revision = scenario.revision + 1
    const former = await this.contentAt(scenario, scenario.revision, client)
    const kept = await dropChanges(client, scenario, revision, former?.changes ?? [], changes)
    await client.query(
      `UPDATE scenario SET revision = $3, "baseId" = $4, "baseRevision" = $5, "updatedAt" = now()
       WHERE "organizationId" = $1 AND id = $2`,
      [organizationId, id, revision, base.id, base.revision],
    )
    await writeRevision(client, { organizationId, id, base }, revision, actor)
    await writeChanges(client, scenario, revision, changes.slice(kept), kept)
    return revision
  }

  /**
   * Writes what is no change of its plan: how it is called, and whether it is still worked on. What is not is applied
   * on no day any more.
   */
  async describe(
    client: Client,
    { organizationId, id }: Scenario,
    {
      kind,
      name,
      note,
      status,
      mergedIn,
      restricted,
    }: Pick<Scenario, 'kind' | 'mergedIn' | 'name' | 'note' | 'restricted' | 'status'>,
  ): Promise<void> {
    await client.query(
      `UPDATE scenario SET kind = $3, name = $4, note = $5, status = $6, "mergedIn" = $7,
         restricted = $8, "updatedAt" = now() WHERE "organizationId" = $1 AND id = $2`,
      [organizationId, id, kind, name, note, status, mergedIn, restricted],
    )
    if (status !== 'OPEN') await takeOffSchedule(client, organizationId, id)
  }
}

async function first(client: Client, text: string, values: unknown[]): Promise<Scenario | null> {
  const { rows } = await client.query<ScenarioRow>(text, values)
  return rows[0] === undefined ? null : toScenario(rows[0])
}

function toScenario(row: ScenarioRow): Scenario {
  const { ownerKind, ownerId, ownerName, baseId, baseRevision, ...scenario } = row
  return {
    ...scenario,
    author: { kind: ownerKind, id: ownerId, name: ownerName },
    base: { id: baseId, revision: baseRevision },
  }
}

const SELECT = `
  SELECT "organizationId", id, kind, name, note, status, owner, "ownerKind", "ownerId", "ownerName",
    "baseId", "baseRevision", revision, "mergedIn", "createdAt", "updatedAt", restricted,
    "restrictedById", ${EDITORS} AS "editorIds", ${IS_RESTRICTED_BELOW} AS "restrictedBelow", (
      SELECT count(*) FROM scenario_change c
      WHERE c."organizationId" = scenario."organizationId" AND c."scenarioId" = scenario.id
        AND c."toRevision" IS NULL
    )::int AS "changeCount", (
      SELECT a.verdict FROM scenario_approval a
      WHERE a."organizationId" = scenario."organizationId" AND a."scenarioId" = scenario.id
      ORDER BY a.seq DESC LIMIT 1
    ) AS "lastVerdict"
  FROM scenario WHERE "organizationId" = $1`

const INSERT = `
  INSERT INTO scenario ("organizationId", id, kind, name, note, owner, "ownerKind", "ownerId",
    "ownerName", "baseId", "baseRevision", restricted, "restrictedById")
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`
