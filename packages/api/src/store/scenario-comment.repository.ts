import type pg from 'pg'
import type { Actor } from './audit-writer.js'
import type { Scenario } from './scenario.js'

/** What somebody says of a scenario, of one of its changes, or in reply. */
export interface ScenarioComment {
  readonly id: string
  readonly scenarioId: string
  /** The change it is about; null for the whole. */
  readonly changeId: string | null
  /** The comment to which it is a reply; null for one that begins a thread. */
  readonly parentId: string | null
  /** Empty once it is removed. */
  readonly text: string
  /** Whose it is: a user, also by their tokens, or else a token. */
  readonly owner: string
  readonly author: Actor
  readonly at: Date
  readonly editedAt: Date | null
  /** When it was taken away, while its replies stay. */
  readonly removedAt: Date | null
  readonly resolvedAt: Date | null
  readonly resolvedByName: string | null
}

type Client = pg.ClientBase | pg.Pool
type Named = Pick<Scenario, 'id' | 'organizationId'>

/** A comment that is to be made. */
export type NewScenarioComment = Pick<
  ScenarioComment,
  'author' | 'changeId' | 'id' | 'owner' | 'parentId' | 'text'
>

/** What is said of scenarios. */
export class ScenarioCommentRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** All that is said of a scenario, the oldest first. */
  async of(
    { organizationId, id }: Named,
    client: Client = this.#pool,
  ): Promise<readonly ScenarioComment[]> {
    const { rows } = await client.query<CommentRow>(SELECT, [organizationId, id])
    return rows.map(({ authorKind, authorId, authorName, ...row }) => ({
      ...row,
      author: { kind: authorKind, id: authorId, name: authorName },
    }))
  }

  async insert(
    client: Client,
    scenario: Named,
    { id, changeId, parentId, text, owner, author }: NewScenarioComment,
  ): Promise<void> {
    await client.query(INSERT, [
      scenario.organizationId,
      id,
      scenario.id,
      changeId,
      parentId,
      text,
      owner,
      author.kind,
      author.id,
      author.name,
    ])
  }

  /** Writes what becomes of a comment. */
  async update(
    client: Client,
    { organizationId }: Named,
    { id, text, editedAt, removedAt, resolvedAt, resolvedByName }: ScenarioComment,
  ): Promise<void> {
    await client.query(
      `UPDATE scenario_comment SET text = $3, "editedAt" = $4, "removedAt" = $5, "resolvedAt" = $6,
         "resolvedByName" = $7 WHERE "organizationId" = $1 AND id = $2`,
      [organizationId, id, text, editedAt, removedAt, resolvedAt, resolvedByName],
    )
  }

  async delete(client: Client, { organizationId }: Named, id: string): Promise<void> {
    const remove = 'DELETE FROM scenario_comment WHERE "organizationId" = $1 AND id = $2'
    await client.query(remove, [organizationId, id])
  }
}

interface CommentRow extends Omit<ScenarioComment, 'author'> {
  readonly authorKind: Actor['kind']
  readonly authorId: string
  readonly authorName: string
}

const SELECT = `
  SELECT id, "scenarioId", "changeId", "parentId", text, owner, "authorKind", "authorId",
    "authorName", at, "editedAt", "removedAt", "resolvedAt", "resolvedByName"
  FROM scenario_comment WHERE "organizationId" = $1 AND "scenarioId" = $2 ORDER BY at, id`

const INSERT = `
  INSERT INTO scenario_comment ("organizationId", id, "scenarioId", "changeId", "parentId", text,
    owner, "authorKind", "authorId", "authorName")
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`
