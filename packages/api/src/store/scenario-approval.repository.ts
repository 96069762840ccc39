import type pg from 'pg'
import type { Actor } from './audit-writer.js'
import { type Person, personOf } from './person.js'
import type { Scenario, VerdictKind } from './scenario.js'
import { forgetScheduleCheck } from './scenario-schedule.repository.js'

type Client = pg.ClientBase | pg.Pool

/** Something that was said of whether a scenario may be applied, and to which of its revisions it holds. */
export interface ScenarioVerdict {
  readonly verdict: VerdictKind
  /** The scenario's revision at which it was said. */
  readonly revision: number
  /** Later than that where the scenario was rebased since with every change kept. */
  readonly holdsUpTo: number
  readonly comment: string | null
  readonly author: Person
  readonly authorName: string
  /** Of the author, now; null for a token that acts for nobody. */
  readonly email: string | null
  readonly at: Date
}

/** What was said of scenarios, and who made them. */
export class ScenarioApprovalRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** All that was said of a scenario, in its order. */
  async verdictsOf(
    { organizationId, id }: Pick<Scenario, 'id' | 'organizationId'>,
    client: Client = this.#pool,
  ): Promise<readonly ScenarioVerdict[]> {
    const { rows } = await client.query<VerdictRow>(VERDICTS, [organizationId, id])
    return rows.map(({ authorKind, authorId, ...row }) => ({
      ...row,
      author: { kind: authorKind, id: authorId },
    }))
  }

  /** Everybody who added or amended a change that a scenario has now. */
  async authorsOf(
    { organizationId, id }: Pick<Scenario, 'id' | 'organizationId'>,
    client: Client = this.#pool,
  ): Promise<readonly Person[]> {
    return (await client.query<Person>(AUTHORS, [organizationId, id])).rows
  }

  /** The address of a person; null for who has none. */
  async emailOf({ kind, id }: Person): Promise<string | null> {
    if (kind !== 'USER') return null
    const text = 'SELECT email FROM app_user WHERE id = $1'
    const { rows } = await this.#pool.query<{ email: string }>(text, [id])
    return rows[0]?.email ?? null
  }

  /** Says something of a scenario that is locked; where it is scheduled, it is looked at anew. */
  async insert(
    client: Client,
    { organizationId, id, revision }: Scenario,
    { verdict, comment, actor }: NewVerdict,
  ): Promise<void> {
    const author = personOf(actor)
    const values = [organizationId, id, verdict, revision, comment]
    await client.query(INSERT, [...values, author.kind, author.id, actor.name])
    await forgetScheduleCheck(client, organizationId, id)
  }

  /** Has what holds for a scenario's revision hold for the next one too. */
  async carryOver(
    client: Client,
    { organizationId, id, revision }: Pick<Scenario, 'id' | 'organizationId' | 'revision'>,
  ): Promise<void> {
    await client.query(
      `UPDATE scenario_approval SET "holdsUpTo" = $3::int + 1
       WHERE "organizationId" = $1 AND "scenarioId" = $2 AND "holdsUpTo" = $3`,
      [organizationId, id, revision],
    )
  }
}

/** Something that is to be said of a scenario. */
export interface NewVerdict {
  readonly verdict: VerdictKind
  readonly comment: string | null
  readonly actor: Actor
}

interface VerdictRow extends Omit<ScenarioVerdict, 'author'> {
  readonly authorKind: Actor['kind']
  readonly authorId: string
}

const VERDICTS = `
  SELECT a.verdict, a.revision, a."holdsUpTo", a.comment, a."authorKind", a."authorId",
    a."authorName", a.at, u.email
  FROM scenario_approval a
  LEFT JOIN app_user u ON a."authorKind" = 'USER' AND u.id = a."authorId"
  WHERE a."organizationId" = $1 AND a."scenarioId" = $2
  ORDER BY a.seq`

const AUTHORS = `
  SELECT DISTINCT c."authorKind" AS kind, c."authorId" AS id
  FROM scenario_change c
  JOIN scenario_change n ON n."organizationId" = c."organizationId"
    AND n."scenarioId" = c."scenarioId" AND n.id = c.id AND n."toRevision" IS NULL
  WHERE c."organizationId" = $1 AND c."scenarioId" = $2`

const INSERT = `
  INSERT INTO scenario_approval ("organizationId", "scenarioId", seq, verdict, revision, "holdsUpTo",
    comment, "authorKind", "authorId", "authorName")
  SELECT $1, $2, coalesce(max(seq), 0) + 1, $3, $4, $4, $5, $6, $7, $8
  FROM scenario_approval WHERE "organizationId" = $1 AND "scenarioId" = $2`
