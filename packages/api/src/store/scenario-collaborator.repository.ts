import type pg from 'pg'
import type { Actor } from './audit-writer.js'
import type { Scenario } from './scenario.js'

/** What a collaborator may do: change a scenario, or see one that is restricted. */
export type CollaboratorRole = 'EDITOR' | 'VIEWER'

/** A member of the organization who is named in a scenario. */
export interface ScenarioCollaborator {
  readonly userId: string
  readonly role: CollaboratorRole
  readonly addedBy: Actor
  readonly addedAt: Date
}

type Client = pg.ClientBase | pg.Pool
type Named = Pick<Scenario, 'id' | 'organizationId'>

/** Who works on scenarios besides their owners. */
export class ScenarioCollaboratorRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** Those of a scenario, in the order in which they were named. */
  async of({ organizationId, id }: Named): Promise<readonly ScenarioCollaborator[]> {
    const { rows } = await this.#pool.query<CollaboratorRow>(SELECT, [organizationId, id])
    return rows.map(({ addedByKind, addedById, addedByName, ...row }) => ({
      ...row,
      addedBy: { kind: addedByKind, id: addedById, name: addedByName },
    }))
  }

  /** Names somebody, or gives them another role. */
  async put(
    client: Client,
    { organizationId, id }: Named,
    { userId, role, addedBy }: Omit<ScenarioCollaborator, 'addedAt'>,
  ): Promise<void> {
    const { kind, id: actorId, name } = addedBy
    await client.query(UPSERT, [organizationId, id, userId, role, kind, actorId, name])
  }

  /** Names somebody no longer. */
  async remove(client: Client, { organizationId, id }: Named, userId: string): Promise<void> {
    await client.query(
      `DELETE FROM scenario_collaborator
       WHERE "organizationId" = $1 AND "scenarioId" = $2 AND "userId" = $3`,
      [organizationId, id, userId],
    )
  }
}

interface CollaboratorRow extends Omit<ScenarioCollaborator, 'addedBy'> {
  readonly addedByKind: Actor['kind']
  readonly addedById: string
  readonly addedByName: string
}

const SELECT = `
  SELECT "userId", role, "addedByKind", "addedById", "addedByName", "addedAt"
  FROM scenario_collaborator WHERE "organizationId" = $1 AND "scenarioId" = $2
  ORDER BY "addedAt", "userId"`

const UPSERT = `
  INSERT INTO scenario_collaborator ("organizationId", "scenarioId", "userId", role, "addedByKind",
    "addedById", "addedByName")
  VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT ("organizationId", "scenarioId", "userId") DO UPDATE SET role = excluded.role`
