import { PROVIDED_ROLES, type ProvidedRole } from '@postscale/domain'
import type pg from 'pg'
import { inTransaction } from '../../database/in-transaction.js'
import { newId } from '../../database/new-id.js'
import type { AccessActor } from '../access-log/access-event.js'
import { recordMembership } from '../access-log/record-membership.js'
import {
  changeMembership,
  lockMembers,
  NoOwnerLeftError,
  readMember,
  refuseWithoutOwner,
} from '../member.repository.js'
import {
  type DirectoryAttributes,
  type DirectoryFilter,
  type DirectoryUser,
  nameOf,
  type NewDirectoryUser,
} from './directory-user.js'

/** Why a member stays as they are. */
export type ProvisioningRefusal = 'LAST_OWNER' | 'TAKEN' | 'UNKNOWN'

/** Another role for a member who has one of some; by default any that a directory can give. */
interface RoleChange {
  readonly id: string
  readonly from?: readonly ProvidedRole[]
  readonly to: ProvidedRole
}

type Announce = (client: pg.ClientBase) => Promise<void>

/** An organization's directory, and the token in whose name it changes members. */
export interface Directory {
  readonly organizationId: string
  readonly actor: AccessActor
}

/** The members of organizations as their directories see and change them. */
export class ProvisioningRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  async find(organizationId: string, id: string): Promise<DirectoryUser | null> {
    return findIn(this.#pool, organizationId, { id })
  }

  /** Those that fit, from one on, in the order in which they came; and how many fit. */
  async page(
    organizationId: string,
    filter: DirectoryFilter,
    { offset, count }: { readonly offset: number; readonly count: number },
  ): Promise<{ readonly total: number; readonly users: readonly DirectoryUser[] }> {
    const { text, values } = fitting(organizationId, filter)
    const total = `SELECT count(*)::int AS total FROM (${text}) found`
    const counted = await this.#pool.query<{ total: number }>(total, values)
    const page = `${text} ORDER BY m."createdAt", m."userId" OFFSET ${offset} LIMIT ${count}`
    const { rows } = await this.#pool.query<DirectoryUser>(page, values)
    return { total: counted.rows[0]!.total, users: rows }
  }

  /** Lets somebody in: a user that there is, who stays as they are elsewhere, or a new one. */
  async create(
    directory: Directory,
    user: NewDirectoryUser,
    role: ProvidedRole,
    announce: Announce,
  ): Promise<DirectoryUser | 'TAKEN'> {
    const { organizationId } = directory
    return inTransaction(this.#pool, 'READ COMMITTED', async (client) => {
      await lockMembers(client, organizationId)
      for (const filter of [{ userName: user.userName }, { email: user.email }]) {
        if ((await findIn(client, organizationId, filter)) !== null) return 'TAKEN'
      }
      const made = await client.query<{ id: string }>(MAKE_USER, [
        newId(),
        nameOf(user),
        user.email,
      ])
      const { id } = made.rows[0]!
      await told(client, directory, id, async () =>
        client.query(ENTER, [id, organizationId, role, user.active]),
      )
      await client.query(KEEP, keeping(organizationId, id, user))
      await announce(client)
      return (await findIn(client, organizationId, { id }))!
    })
  }

  /**
   * Changes what a directory says of a member, and whether they may enter.
   *
   * @param change told how they are.
   */
  async change(
    directory: Directory,
    id: string,
    change: (user: DirectoryUser) => DirectoryAttributes,
    announce: Announce,
  ): Promise<DirectoryUser | ProvisioningRefusal> {
    const { organizationId } = directory
    return this.#unlessLastOwner(async (client) => {
      await lockMembers(client, organizationId)
      const user = await findIn(client, organizationId, { id })
      if (user === null) return 'UNKNOWN'
      const next = change(user)
      const other = await findIn(client, organizationId, { userName: next.userName })
      if (other !== null && other.id !== id) return 'TAKEN'
      await client.query(KEEP, keeping(organizationId, id, next))
      await client.query(RENAME, [organizationId, id, nameOf(next)])
      if (next.active !== user.active) {
        await told(client, directory, id, async () =>
          changeMembership(client, organizationId, id, { isActive: next.active }),
        )
        await refuseWithoutOwner(client, organizationId)
        await announce(client)
      }
      return (await findIn(client, organizationId, { id }))!
    })
  }

  /** Ends a membership, and forgets what the directory said. */
  async remove(
    directory: Directory,
    id: string,
    announce: Announce,
  ): Promise<ProvisioningRefusal | null> {
    const { organizationId } = directory
    return this.#unlessLastOwner(async (client) => {
      await lockMembers(client, organizationId)
      if ((await findIn(client, organizationId, { id })) === null) return 'UNKNOWN'
      await client.query(FORGET, [organizationId, id])
      await told(client, directory, id, async () =>
        changeMembership(client, organizationId, id, { isActive: false }),
      )
      await refuseWithoutOwner(client, organizationId)
      await announce(client)
      return null
    })
  }

  /** Changes roles, but those that a directory cannot give; false, and nothing is changed, when a member is unknown. */
  async giveRoles(
    directory: Directory,
    changes: readonly RoleChange[],
    announce: Announce,
  ): Promise<boolean> {
    const { organizationId } = directory
    return inTransaction(this.#pool, 'READ COMMITTED', async (client) => {
      await lockMembers(client, organizationId)
      for (const { id } of changes) {
        if ((await findIn(client, organizationId, { id })) === null) return false
      }
      for (const { id, from, to } of changes) {
        await told(client, directory, id, async () =>
          client.query(GIVE_ROLE, [organizationId, id, to, from ?? PROVIDED_ROLES]),
        )
      }
      await announce(client)
      return true
    })
  }

  async #unlessLastOwner<T>(
    work: (client: pg.ClientBase) => Promise<T>,
  ): Promise<T | 'LAST_OWNER'> {
    try {
      return await inTransaction(this.#pool, 'READ COMMITTED', work)
    } catch (error) {
      if (error instanceof NoOwnerLeftError) return 'LAST_OWNER'
      throw error
    }
  }
}

/** Does what becomes of a member, and remembers it in the name of the directory's token. */
async function told(
  client: pg.ClientBase,
  { organizationId, actor }: Directory,
  userId: string,
  work: () => Promise<unknown>,
): Promise<void> {
  const before = await readMember(client, organizationId, userId)
  await work()
  const after = await readMember(client, organizationId, userId)
  if (after !== null) await recordMembership(client, actor, organizationId, before, after)
}

async function findIn(
  client: pg.ClientBase | pg.Pool,
  organizationId: string,
  filter: DirectoryFilter,
): Promise<DirectoryUser | null> {
  const { rows } = await client.query<DirectoryUser>(fitting(organizationId, filter))
  return rows[0] ?? null
}

function fitting(organizationId: string, filter: DirectoryFilter) {
  const values: unknown[] = [organizationId]
  const conditions = Object.entries(filter).map(([name, value]) => {
    values.push(value)
    return `AND ${COLUMNS[name as keyof DirectoryFilter]} = $${values.length}`
  })
  return { text: [SELECT, ...conditions].join(' '), values }
}

function keeping(organizationId: string, id: string, attributes: DirectoryAttributes) {
  const { userName, externalId, givenName, familyName, displayName } = attributes
  return [organizationId, id, userName, externalId, givenName, familyName, displayName]
}

const COLUMNS: Readonly<Record<keyof DirectoryFilter, string>> = {
  id: 'm."userId"',
  userName: 'coalesce(p."userName", lower(u.email))',
  externalId: 'p."externalId"',
  email: 'lower(u.email)',
  active: '(m."deactivatedAt" IS NULL)',
  role: 'm.role',
}

/** Whoever was put out by hand is there no more; whom the directory put out is. */
const SELECT = `
  SELECT m."userId" AS id, u.name, lower(u.email) AS email,
    coalesce(p."userName", lower(u.email)) AS "userName", p."externalId", p."givenName",
    p."familyName", p."displayName", m.role, m."deactivatedAt" IS NULL AS active, m."createdAt",
    coalesce(p."updatedAt", m."createdAt") AS "updatedAt"
  FROM membership m JOIN app_user u ON u.id = m."userId"
  LEFT JOIN provisioned_member p
    ON p."organizationId" = m."organizationId" AND p."userId" = m."userId"
  WHERE m."organizationId" = $1 AND (m."deactivatedAt" IS NULL OR p."userId" IS NOT NULL)`

const MAKE_USER = `
  INSERT INTO app_user (id, name, email, "emailVerified", "updatedAt") VALUES ($1, $2, $3, true, now())
  ON CONFLICT (email) DO UPDATE SET email = excluded.email RETURNING id`

const ENTER = `
  INSERT INTO membership ("userId", "organizationId", role, "deactivatedAt")
  VALUES ($1, $2, $3, CASE WHEN $4 THEN NULL ELSE now() END)
  ON CONFLICT ("userId", "organizationId") DO UPDATE
  SET role = excluded.role, "customRoleId" = NULL, "teamIds" = '{}',
    "deactivatedAt" = excluded."deactivatedAt"`

const KEEP = `
  INSERT INTO provisioned_member ("organizationId", "userId", "userName", "externalId", "givenName",
    "familyName", "displayName")
  VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT ("organizationId", "userId") DO UPDATE SET "userName" = excluded."userName",
    "externalId" = excluded."externalId", "givenName" = excluded."givenName",
    "familyName" = excluded."familyName", "displayName" = excluded."displayName",
    "updatedAt" = now()`

/** What somebody is called is theirs where they belong elsewhere, too. */
const RENAME = `
  UPDATE app_user SET name = $3, "updatedAt" = now()
  WHERE id = $2 AND name <> $3 AND NOT "instanceAdmin" AND NOT EXISTS (
    SELECT FROM membership WHERE "userId" = $2 AND "organizationId" <> $1)`

const FORGET = `
  DELETE FROM provisioned_member WHERE "organizationId" = $1 AND "userId" = $2`

const GIVE_ROLE = `
  UPDATE membership SET role = $3
  WHERE "organizationId" = $1 AND "userId" = $2
    AND role = ANY($4)`
