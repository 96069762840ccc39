import type { BuiltInRole } from '@postscale/domain'
import type pg from 'pg'
import type { Database } from '../database/database.js'
import { inTransaction, type Writing } from '../database/in-transaction.js'

/** Somebody's way into an organization, with what they may do there. */
export interface Membership {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly role: BuiltInRole
  /** Of a role that is about teams: the tops of their branches. */
  readonly teamIds: readonly string[]
  readonly createdAt: Date
  /** Null while they may enter. */
  readonly deactivatedAt: Date | null
}

/** What becomes of a membership; what is left out stays. */
export interface MembershipChange {
  readonly role?: BuiltInRole
  readonly teamIds?: readonly string[]
  readonly isActive?: boolean
}

/** Why a membership stays as it is. */
export type MembershipRefusal = 'LAST_OWNER' | 'UNKNOWN'

/** The members of organizations. Whoever has the whole installation needs no membership. */
export class MemberRepository {
  readonly #pool: pg.Pool
  readonly #writers: pg.Pool

  constructor({ pool, writers }: Pick<Database, 'pool' | 'writers'>) {
    this.#pool = pool
    this.#writers = writers
  }

  /** By name, those who may not enter any more included. */
  async all(organizationId: string): Promise<readonly Membership[]> {
    return (await this.#pool.query<Membership>(`${SELECT} ORDER BY u.name, u.id`, [organizationId]))
      .rows
  }

  /**
   * Changes a membership, unless nobody would be left who may do everything.
   *
   * @param refusalOf why the member that there is may not be changed so; null where they may.
   * @param onChanged is told of it on the connection of its transaction.
   */
  async change<Refusal>(
    organizationId: string,
    userId: string,
    { role, teamIds, isActive }: MembershipChange,
    writing: Writing,
    refusalOf: (member: Membership) => Refusal | null,
    onChanged: (client: pg.ClientBase, before: Membership, after: Membership) => Promise<void>,
  ): Promise<MembershipRefusal | Refusal | null> {
    const read = async (client: pg.ClientBase) =>
      (await client.query<Membership>(`${SELECT} AND u.id = $2`, [organizationId, userId])).rows[0]
    const work = async (client: pg.ClientBase): Promise<MembershipRefusal | Refusal | null> => {
      await lockMembers(client, organizationId)
      const before = await read(client)
      if (before === undefined) return 'UNKNOWN'
      const refused = refusalOf(before)
      if (refused !== null) return refused
      const values = [role ?? null, teamIds ?? null, isActive ?? null]
      await client.query(CHANGE, [organizationId, userId, ...values])
      await refuseWithoutOwner(client, organizationId)
      await onChanged(client, before, (await read(client))!)
      return null
    }
    try {
      return await inTransaction(this.#writers, 'READ COMMITTED', work, writing)
    } catch (error) {
      if (error instanceof NoOwnerLeftError) return 'LAST_OWNER'
      throw error
    }
  }
}

/** Has those who change members of an organization take turns. */
export async function lockMembers(client: pg.ClientBase, organizationId: string): Promise<void> {
  await client.query('SELECT FROM organization WHERE id = $1 FOR NO KEY UPDATE', [organizationId])
}

/** Nobody would be left who may do everything in an organization. */
export class NoOwnerLeftError extends Error {}

/** @throws NoOwnerLeftError */
export async function refuseWithoutOwner(
  client: pg.ClientBase,
  organizationId: string,
): Promise<void> {
  const { rowCount } = await client.query(OWNERS, [organizationId])
  if (rowCount === 0) throw new NoOwnerLeftError()
}

const SELECT = `
  SELECT m."userId", u.name, u.email, m.role, m."teamIds", m."createdAt", m."deactivatedAt"
  FROM membership m JOIN app_user u ON u.id = m."userId"
  WHERE m."organizationId" = $1`

const CHANGE = `
  UPDATE membership SET role = coalesce($3, role), "teamIds" = coalesce($4::uuid[], "teamIds"),
    "deactivatedAt" = CASE WHEN $5 THEN NULL WHEN NOT $5 THEN coalesce("deactivatedAt", now())
      ELSE "deactivatedAt" END
  WHERE "organizationId" = $1 AND "userId" = $2`

/** Whoever has the installation is one too. */
const OWNERS = `
  SELECT 1 FROM membership
  WHERE "organizationId" = $1 AND role = 'OWNER' AND "deactivatedAt" IS NULL
  UNION ALL SELECT 1 FROM app_user WHERE "instanceAdmin"
  LIMIT 1`
