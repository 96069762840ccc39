import type { Action } from '@postscale/domain'
import type pg from 'pg'
import type { Database } from '../../database/database.js'
import { inTransaction, type Writing } from '../../database/in-transaction.js'
import { sqlStateOf } from '../../database/sql-state-of.js'
import { lockMembers } from '../member.repository.js'
import type { CustomRole } from './custom-role.js'

/** A role, and how many members and open invitations have it. */
export interface CustomRoleInUse extends CustomRole {
  readonly count: number
}

/** What becomes of a role; what is left out stays. */
export interface CustomRoleChange {
  readonly name?: string
  readonly actions?: readonly Action[]
}

/** Is told of what is written, on the connection of its transaction. */
type OnWritten = (
  client: pg.ClientBase,
  before: CustomRole | null,
  after: CustomRole | null,
) => Promise<void>

const UNIQUE_VIOLATION = '23505'

/** Roles of organizations' own. */
export class CustomRoleRepository {
  readonly #pool: pg.Pool
  readonly #writers: pg.Pool

  constructor({ pool, writers }: Pick<Database, 'pool' | 'writers'>) {
    this.#pool = pool
    this.#writers = writers
  }

  /** By name. */
  async all(organizationId: string): Promise<readonly CustomRoleInUse[]> {
    const text = `${SELECT} ORDER BY r.name`
    return (await this.#pool.query<CustomRoleInUse>(text, [organizationId])).rows
  }

  async find(organizationId: string, id: string): Promise<CustomRole | null> {
    const { rows } = await this.#pool.query<CustomRole>(ONE, [organizationId, id])
    return rows[0] ?? null
  }

  async insert(
    organizationId: string,
    { id, name, actions, isAboutTeams }: CustomRole,
    writing: Writing,
    onWritten: OnWritten,
  ): Promise<'TAKEN' | null> {
    return this.#write(organizationId, writing, async (client) => {
      await client.query(INSERT, [organizationId, id, name, actions, isAboutTeams])
      await onWritten(client, null, { id, name, actions, isAboutTeams })
      return null
    })
  }

  /** @param refusalOf why the role that there is may not be changed; null where it may. */
  async update<Refusal>(
    organizationId: string,
    id: string,
    { name, actions }: CustomRoleChange,
    writing: Writing,
    refusalOf: (role: CustomRole) => Refusal | null,
    onWritten: OnWritten,
  ): Promise<'TAKEN' | 'UNKNOWN' | Refusal | null> {
    return this.#write(organizationId, writing, async (client) => {
      const before = (await client.query<CustomRole>(ONE, [organizationId, id])).rows[0]
      if (before === undefined) return 'UNKNOWN'
      const refused = refusalOf(before)
      if (refused !== null) return refused
      const { rows } = await client.query<CustomRole>(UPDATE, [
        organizationId,
        id,
        name ?? null,
        actions ?? null,
      ])
      await onWritten(client, before, rows[0]!)
      return null
    })
  }

  /** Deletes a role that nobody has; otherwise says how many do. */
  async delete<Refusal>(
    organizationId: string,
    id: string,
    writing: Writing,
    refusalOf: (role: CustomRole) => Refusal | null,
    onWritten: OnWritten,
  ): Promise<number | 'TAKEN' | 'UNKNOWN' | Refusal | null> {
    return this.#write(organizationId, writing, async (client) => {
      const text = `${SELECT} AND r.id = $2`
      const found = (await client.query<CustomRoleInUse>(text, [organizationId, id])).rows[0]
      if (found === undefined) return 'UNKNOWN'
      const refused = refusalOf(found)
      if (refused !== null) return refused
      if (found.count > 0) return found.count
      await client.query('DELETE FROM custom_role WHERE "organizationId" = $1 AND id = $2', [
        organizationId,
        id,
      ])
      await onWritten(client, found, null)
      return null
    })
  }

  /** Those who give roles take turns with it. */
  async #write<Answer>(
    organizationId: string,
    writing: Writing,
    work: (client: pg.ClientBase) => Promise<Answer>,
  ): Promise<Answer | 'TAKEN'> {
    const inTurn = async (client: pg.ClientBase) => {
      await lockMembers(client, organizationId)
      return work(client)
    }
    try {
      return await inTransaction(this.#writers, 'READ COMMITTED', inTurn, writing)
    } catch (error) {
      if (sqlStateOf(error) === UNIQUE_VIOLATION) return 'TAKEN'
      throw error
    }
  }
}

const COLUMNS = `r.id, r.name, r.actions, r."isAboutTeams"`

const ONE = `SELECT ${COLUMNS} FROM custom_role r WHERE r."organizationId" = $1 AND r.id = $2`

/** An invitation that can still be accepted gives its role. */
const SELECT = `
  SELECT ${COLUMNS},
    (SELECT count(*) FROM membership m
      WHERE m."organizationId" = $1 AND m."customRoleId" = r.id) +
    (SELECT count(*) FROM invitation i
      WHERE i."organizationId" = $1 AND i."customRoleId" = r.id AND i."acceptedAt" IS NULL
        AND i."revokedAt" IS NULL AND i."expiresAt" > now()) AS count
  FROM custom_role r
  WHERE r."organizationId" = $1`

const INSERT = `
  INSERT INTO custom_role ("organizationId", id, name, actions, "isAboutTeams")
  VALUES ($1, $2, $3, $4, $5)`

const UPDATE = `
  UPDATE custom_role r SET name = coalesce($3, name), actions = coalesce($4::text[], actions)
  WHERE "organizationId" = $1 AND id = $2
  RETURNING ${COLUMNS}`
