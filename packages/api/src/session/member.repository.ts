import type { BuiltInRole } from '@postscale/domain'
import type pg from 'pg'
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

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** By name, those who may not enter any more included. */
  async all(organizationId: string): Promise<readonly Membership[]> {
    return (await this.#pool.query<Membership>(`${SELECT} ORDER BY u.name, u.id`, [organizationId]))
      .rows
  }

  /**
   * Changes a membership, unless nobody would be left who may do everything.
   *
   * @param announce tells of it on the connection of its transaction.
   */
  async change(
    organizationId: string,
    userId: string,
    { role, teamIds, isActive }: MembershipChange,
    writing: Writing,
    announce: (client: pg.ClientBase) => Promise<void>,
  ): Promise<MembershipRefusal | null> {
    const work = async (client: pg.ClientBase): Promise<MembershipRefusal | null> => {
      await client.query('SELECT FROM organization WHERE id = $1 FOR NO KEY UPDATE', [
        organizationId,
      ])
      const { rowCount } = await client.query(CHANGE, [
        organizationId,
        userId,
        role ?? null,
        teamIds ?? null,
        isActive ?? null,
      ])
      if (rowCount === 0) return 'UNKNOWN'
      const { rows } = await client.query(OWNERS, [organizationId])
      if (rows.length === 0) throw new NoOwnerLeft()
      await announce(client)
      return null
    }
    try {
      return await inTransaction(this.#pool, 'READ COMMITTED', work, writing)
    } catch (error) {
      if (error instanceof NoOwnerLeft) return 'LAST_OWNER'
      throw error
    }
  }
}

class NoOwnerLeft extends Error {}

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
