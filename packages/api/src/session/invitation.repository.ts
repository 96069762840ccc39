import type pg from 'pg'
import type { Database } from '../database/database.js'
import { inTransaction, type Writing } from '../database/in-transaction.js'
import { newId } from '../database/new-id.js'
import { CUSTOM_ROLE_COLUMN, type GivenRole } from './custom-roles/custom-role.js'
import {
  lockMembers,
  type Membership,
  NoOwnerLeftError,
  readMember,
  refuseWithoutOwner,
} from './member.repository.js'
import { ofInstallation } from '../database/reach.js'

/** A way into an organization for somebody who has none yet. */
export interface Invitation extends GivenRole {
  readonly organizationId: string
  readonly id: string
  /** To whom it was sent; null for a link that anybody who has it may use, once. */
  readonly email: string | null
  readonly teamIds: readonly string[]
  readonly invitedByName: string
  readonly createdAt: Date
  readonly expiresAt: Date
}

interface NewInvitation extends Omit<Invitation, 'createdAt' | 'id'> {
  readonly tokenHash: string
  readonly invitedById: string
}

/** Whoever accepts an invitation: a user that there is, or somebody new. */
export type Invited =
  | { readonly userId: string; readonly name: string }
  | { readonly name: string; readonly email: string; readonly passwordHash: string }

/** Somebody who was let in. */
export interface Accepted {
  readonly userId: string
  readonly name: string
  readonly organizationId: string
  /** As a member before; null for whoever was none. */
  readonly before: Membership | null
  readonly after: Membership
}

/** INVALID: the link is not open, or another user has the address. */
export type InvitationRefusal = 'INVALID' | 'LAST_OWNER'

/** Invitations, of which only the hashes of their links are kept. */
export class InvitationRepository {
  readonly #pool: pg.Pool
  readonly #writers: pg.Pool

  constructor({ pool, writers }: Pick<Database, 'pool' | 'writers'>) {
    this.#pool = pool
    this.#writers = writers
  }

  /** Those of an organization that can still be accepted, the latest first. */
  async open(organizationId: string): Promise<readonly Invitation[]> {
    const text = `${SELECT} WHERE i."organizationId" = $1 AND ${IS_OPEN}
      ORDER BY i."createdAt" DESC, i.id`
    return (await this.#pool.query<Invitation>(text, [organizationId])).rows
  }

  /** The one of a link; null when it cannot be accepted. */
  async find(tokenHash: string): Promise<Invitation | null> {
    const found = async () => this.#pool.query<Invitation>(OF_LINK, [tokenHash])
    return (await ofInstallation(found)).rows[0] ?? null
  }

  /** @param onWritten is told of it on the connection of its transaction. */
  async insert(
    invitation: NewInvitation,
    writing: Writing,
    onWritten: (client: pg.ClientBase) => Promise<void>,
  ): Promise<Invitation> {
    const { organizationId, tokenHash, email, role, customRole, teamIds } = invitation
    const { invitedById, invitedByName, expiresAt } = invitation
    const id = newId()
    const values = [organizationId, id, tokenHash, email, role, customRole?.id ?? null, teamIds]
    const work = async (client: pg.ClientBase) => {
      // A role is not deleted while it is given.
      await lockMembers(client, organizationId)
      await client.query(INSERT, [...values, invitedById, invitedByName, expiresAt])
      await onWritten(client)
      const { rows } = await client.query<Invitation>(ONE, [organizationId, id])
      return rows[0]!
    }
    return inTransaction(this.#writers, 'READ COMMITTED', work, writing)
  }

  /**
   * False when there is none that is open.
   *
   * @param onRevoked is told of it on the connection of its transaction.
   */
  async revoke(
    organizationId: string,
    id: string,
    writing: Writing,
    onRevoked: (client: pg.ClientBase, invitation: Invitation) => Promise<void>,
  ): Promise<boolean> {
    const work = async (client: pg.ClientBase) => {
      const { rows } = await client.query<Invitation>(`${ONE} AND ${IS_OPEN} FOR UPDATE OF i`, [
        organizationId,
        id,
      ])
      if (rows[0] === undefined) return false
      await client.query(REVOKE, [organizationId, id])
      await onRevoked(client, rows[0])
      return true
    }
    return inTransaction(this.#writers, 'READ COMMITTED', work, writing)
  }

  /**
   * Lets somebody in, and uses the link up: of several attempts at once one succeeds. A membership that was there
   * before, ended or not, is replaced, unless it is the last owner's.
   *
   * @param onAccepted is told of it on the connection of its transaction.
   */
  async accept(
    tokenHash: string,
    invited: Invited,
    onAccepted: (client: pg.ClientBase, accepted: Accepted) => Promise<void>,
  ): Promise<Accepted | InvitationRefusal> {
    const work = async (client: pg.ClientBase): Promise<Accepted | InvitationRefusal> => {
      const invitation = await lockInvitation(client, tokenHash)
      if (invitation === undefined) return 'INVALID'
      const userId = 'userId' in invited ? invited.userId : await makeUser(client, invited)
      if (userId === null) return 'INVALID'
      const { organizationId } = invitation
      await lockMembers(client, organizationId)
      const became = await enterByInvitation(client, invitation, userId)
      const accepted = { ...became, userId, name: invited.name, organizationId }
      await onAccepted(client, accepted)
      return accepted
    }
    try {
      return await ofInstallation(async () => inTransaction(this.#writers, 'READ COMMITTED', work))
    } catch (error) {
      if (error instanceof NoOwnerLeftError) return 'LAST_OWNER'
      throw error
    }
  }
}

/** The open one of a link. Rows are locked of one organization, whose is known by then. */
async function lockInvitation(
  client: pg.ClientBase,
  tokenHash: string,
): Promise<Invitation | undefined> {
  const found = await client.query<Invitation>(OF_LINK, [tokenHash])
  if (found.rows[0] === undefined) return undefined
  const { organizationId } = found.rows[0]
  const lock = `${OF_LINK} AND i."organizationId" = $2 FOR UPDATE OF i`
  return (await client.query<Invitation>(lock, [tokenHash, organizationId])).rows[0]
}

/**
 * Lets a user in by an invitation, and uses it up, within a transaction whose organization is locked.
 *
 * @throws NoOwnerLeftError
 */
export async function enterByInvitation(
  client: pg.ClientBase,
  { organizationId, id, role, customRole, teamIds }: Invitation,
  userId: string,
): Promise<Pick<Accepted, 'after' | 'before'>> {
  const before = await readMember(client, organizationId, userId)
  await client.query(ENTER, [userId, organizationId, role, customRole?.id ?? null, teamIds])
  await refuseWithoutOwner(client, organizationId)
  await client.query(ACCEPT, [organizationId, id, userId])
  return { before, after: (await readMember(client, organizationId, userId))! }
}

/** The latest invitation that waits for an address, and makes nobody an owner; null when none does. */
export async function waitingInvitation(
  client: pg.ClientBase,
  organizationId: string,
  email: string,
): Promise<Invitation | null> {
  const { rows } = await client.query<Invitation>(WAITING, [organizationId, email])
  return rows[0] ?? null
}

async function makeUser(
  client: pg.ClientBase,
  { name, email, passwordHash }: Extract<Invited, { readonly email: string }>,
): Promise<string | null> {
  const id = newId()
  const { rowCount } = await client.query(
    `INSERT INTO app_user (id, name, email, "updatedAt") VALUES ($1, $2, $3, now())
     ON CONFLICT (email) DO NOTHING`,
    [id, name, email],
  )
  if (rowCount === 0) return null
  await client.query(
    `INSERT INTO credential (id, "accountId", "providerId", "userId", password, "updatedAt")
     VALUES ($1, $2, 'credential', $2, $3, now())`,
    [newId(), id, passwordHash],
  )
  return id
}

const SELECT = `
  SELECT i."organizationId", i.id, i.email, i.role, i."teamIds", i."invitedByName", i."createdAt",
    i."expiresAt", ${CUSTOM_ROLE_COLUMN}
  FROM invitation i
  LEFT JOIN custom_role r ON r."organizationId" = i."organizationId" AND r.id = i."customRoleId"`

const ONE = `${SELECT} WHERE i."organizationId" = $1 AND i.id = $2`

const IS_OPEN = `i."acceptedAt" IS NULL AND i."revokedAt" IS NULL AND i."expiresAt" > now()`

const OF_LINK = `${SELECT} WHERE "tokenHash" = $1 AND ${IS_OPEN}`

const WAITING = `
  ${SELECT} WHERE i."organizationId" = $1 AND i.email = $2 AND i.role <> 'OWNER' AND ${IS_OPEN}
  ORDER BY i."createdAt" DESC, i.id LIMIT 1 FOR UPDATE OF i`

const REVOKE = `
  UPDATE invitation SET "revokedAt" = now() WHERE "organizationId" = $1 AND id = $2`

const ACCEPT = `
  UPDATE invitation SET "acceptedAt" = now(), "acceptedById" = $3
  WHERE "organizationId" = $1 AND id = $2`

const INSERT = `
  INSERT INTO invitation ("organizationId", id, "tokenHash", email, role, "customRoleId", "teamIds",
    "invitedById", "invitedByName", "expiresAt")
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`

const ENTER = `
  INSERT INTO membership ("userId", "organizationId", role, "customRoleId", "teamIds")
  VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT ("userId", "organizationId") DO UPDATE
  SET role = excluded.role, "customRoleId" = excluded."customRoleId", "teamIds" = excluded."teamIds",
    "deactivatedAt" = NULL`
