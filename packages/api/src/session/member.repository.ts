import type pg from 'pg'
import type { Database } from '../database/database.js'
import { sqlStateOf } from '../database/sql-state-of.js'
import { ofInstallation } from '../database/reach.js'
import { inTransaction, type Writing } from '../database/in-transaction.js'
import { CUSTOM_ROLE_COLUMN, type GivenRole, type MemberRole } from './custom-roles/custom-role.js'

/** Somebody's way into an organization, with what they may do there. */
export interface Membership extends GivenRole {
  readonly userId: string
  readonly name: string
  readonly email: string
  /** Whether a code is asked for after their password. */
  readonly isAskedForCode: boolean
  /** Of a role that is about teams: the tops of their branches. */
  readonly teamIds: readonly string[]
  readonly createdAt: Date
  /** Null while they may enter. */
  readonly deactivatedAt: Date | null
}

/** A role to give. */
export interface NamedRole {
  readonly role: MemberRole
  /** Of CUSTOM: which one. */
  readonly customRoleId: string | null
}

/** What somebody may do, over all organizations. */
interface Everywhere {
  /** Whether they may do everything everywhere. */
  readonly ownsInstallation: boolean
  readonly memberships: readonly (Pick<Membership, 'customRole' | 'role' | 'teamIds'> & {
    readonly organizationId: string
  })[]
}

/** What becomes of a membership; what is left out stays. */
export interface MembershipChange {
  readonly given?: NamedRole
  readonly teamIds?: readonly string[]
  readonly isActive?: boolean
}

/** Why a membership stays as it is. */
export type MembershipRefusal = 'LAST_OWNER' | 'UNKNOWN' | 'UNKNOWN_ROLE'

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

  /** Null for whoever is none. */
  async find(organizationId: string, userId: string): Promise<Membership | null> {
    return readMember(this.#pool, organizationId, userId)
  }

  /** Everywhere that somebody is a member, also where they may not enter any more; null when there is no such user. */
  async everywhere(userId: string): Promise<Everywhere | null> {
    const found = async () => this.#pool.query<EverywhereRow>(EVERYWHERE, [userId])
    const { rows } = await ofInstallation(found)
    if (rows[0] === undefined) return null
    const memberships = rows.flatMap(({ organizationId, role, customRole, teamIds }) =>
      organizationId === null ? [] : [{ organizationId, role, customRole, teamIds }],
    )
    return { ownsInstallation: rows[0].isOwner, memberships }
  }

  /**
   * Changes a membership, unless nobody would be left who may do everything.
   *
   * @param refusalOf why a member may not be changed from one thing to another; null where they may.
   * @param onChanged is told of it on the connection of its transaction.
   */
  async change<Refusal>(
    organizationId: string,
    userId: string,
    change: MembershipChange,
    writing: Writing,
    refusalOf: (before: Membership, after: Membership) => Refusal | null,
    onChanged: (client: pg.ClientBase, before: Membership, after: Membership) => Promise<void>,
  ): Promise<MembershipRefusal | Refusal | null> {
    const work = async (client: pg.ClientBase): Promise<MembershipRefusal | Refusal | null> => {
      await lockMembers(client, organizationId)
      const before = await readMember(client, organizationId, userId)
      if (before === null) return 'UNKNOWN'
      await changeMembership(client, organizationId, userId, change)
      const after = (await readMember(client, organizationId, userId))!
      const refused = refusalOf(before, after)
      if (refused !== null) throw new RefusedChange(refused)
      await refuseWithoutOwner(client, organizationId)
      await onChanged(client, before, after)
      return null
    }
    try {
      return await inTransaction(this.#writers, 'READ COMMITTED', work, writing)
    } catch (error) {
      if (error instanceof RefusedChange) return error.refusal as Refusal
      if (error instanceof NoOwnerLeftError) return 'LAST_OWNER'
      if (sqlStateOf(error) === FOREIGN_KEY_VIOLATION) return 'UNKNOWN_ROLE'
      throw error
    }
  }
}

const FOREIGN_KEY_VIOLATION = '23503'

/** Rolls the change back. */
class RefusedChange extends Error {
  readonly refusal: unknown

  constructor(refusal: unknown) {
    super('the change is refused')
    this.refusal = refusal
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

/** Changes a membership within a transaction, whose organization is locked. */
export async function changeMembership(
  client: pg.ClientBase,
  organizationId: string,
  userId: string,
  { given, teamIds, isActive }: MembershipChange,
): Promise<void> {
  const values = [given?.role ?? null, given?.customRoleId ?? null, teamIds ?? null]
  await client.query(CHANGE, [organizationId, userId, ...values, isActive ?? null])
}

/** A member as a transaction sees them; null for whoever is none. */
export async function readMember(
  client: Pick<pg.ClientBase | pg.Pool, 'query'>,
  organizationId: string,
  userId: string,
): Promise<Membership | null> {
  const { rows } = await client.query<Membership>(ONE, [organizationId, userId])
  return rows[0] ?? null
}

/** A membership of a user; without one, their only row has none. */
interface EverywhereRow extends Pick<Membership, 'customRole' | 'role' | 'teamIds'> {
  readonly isOwner: boolean
  readonly organizationId: string | null
}

const SELECT = `
  SELECT m."userId", u.name, u.email, u."twoFactorEnabled" AS "isAskedForCode", m.role, m."teamIds",
    m."createdAt", m."deactivatedAt", ${CUSTOM_ROLE_COLUMN}
  FROM membership m JOIN app_user u ON u.id = m."userId"
  LEFT JOIN custom_role r ON r."organizationId" = m."organizationId" AND r.id = m."customRoleId"
  WHERE m."organizationId" = $1`

const ONE = `${SELECT} AND u.id = $2`

const EVERYWHERE = `
  SELECT u."instanceAdmin" AS "isOwner", m."organizationId", m.role, m."teamIds", ${CUSTOM_ROLE_COLUMN}
  FROM app_user u LEFT JOIN membership m ON m."userId" = u.id
  LEFT JOIN custom_role r ON r."organizationId" = m."organizationId" AND r.id = m."customRoleId"
  WHERE u.id = $1`

const CHANGE = `
  UPDATE membership SET role = coalesce($3, role),
    "customRoleId" = CASE WHEN $3 IS NULL THEN "customRoleId" ELSE $4::uuid END,
    "teamIds" = coalesce($5::uuid[], "teamIds"),
    "deactivatedAt" = CASE WHEN $6 THEN NULL WHEN NOT $6 THEN coalesce("deactivatedAt", now())
      ELSE "deactivatedAt" END
  WHERE "organizationId" = $1 AND "userId" = $2`

/** Whoever has the installation is one too. */
const OWNERS = `
  SELECT 1 FROM membership
  WHERE "organizationId" = $1 AND role = 'OWNER' AND "deactivatedAt" IS NULL
  UNION ALL SELECT 1 FROM app_user WHERE "instanceAdmin"
  LIMIT 1`
