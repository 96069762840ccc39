import type { BuiltInRole } from '@postscale/domain'
import type pg from 'pg'
import type { Database } from '../database/database.js'
import { inTransaction, type Writing } from '../database/in-transaction.js'
import { newId } from '../database/new-id.js'
import { lockMembers, NoOwnerLeftError, refuseWithoutOwner } from './member.repository.js'

/** A way into an organization for somebody who has none yet. */
export interface Invitation {
  readonly organizationId: string
  readonly id: string
  /** To whom it was sent; null for a link that anybody who has it may use, once. */
  readonly email: string | null
  readonly role: BuiltInRole
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
  readonly invitation: Invitation
  /** What they could do before; null for nothing. */
  readonly before: Pick<Invitation, 'role' | 'teamIds'> | null
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
    const text = `${SELECT} WHERE "organizationId" = $1 AND ${IS_OPEN} ORDER BY "createdAt" DESC, id`
    return (await this.#pool.query<Invitation>(text, [organizationId])).rows
  }

  /** The one of a link; null when it cannot be accepted. */
  async find(tokenHash: string): Promise<Invitation | null> {
    const text = `${SELECT} WHERE "tokenHash" = $1 AND ${IS_OPEN}`
    return (await this.#pool.query<Invitation>(text, [tokenHash])).rows[0] ?? null
  }

  /** @param onWritten is told of it on the connection of its transaction. */
  async insert(
    invitation: NewInvitation,
    writing: Writing,
    onWritten: (client: pg.ClientBase) => Promise<void>,
  ): Promise<Invitation> {
    const { organizationId, tokenHash, email, role, teamIds } = invitation
    const { invitedById, invitedByName, expiresAt } = invitation
    const values = [organizationId, newId(), tokenHash, email, role, teamIds]
    const work = async (client: pg.ClientBase) => {
      const { rows } = await client.query<Invitation>(INSERT, [
        ...values,
        invitedById,
        invitedByName,
        expiresAt,
      ])
      await onWritten(client)
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
      const { rows } = await client.query<Invitation>(REVOKE, [organizationId, id])
      if (rows[0] !== undefined) await onRevoked(client, rows[0])
      return rows.length > 0
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
      const found = await client.query<Invitation>(
        `${SELECT} WHERE "tokenHash" = $1 AND ${IS_OPEN} FOR UPDATE`,
        [tokenHash],
      )
      const [invitation] = found.rows
      if (invitation === undefined) return 'INVALID'
      const userId = 'userId' in invited ? invited.userId : await makeUser(client, invited)
      if (userId === null) return 'INVALID'
      const { organizationId, id, role, teamIds } = invitation
      await lockMembers(client, organizationId)
      const { rows } = await client.query<NonNullable<Accepted['before']>>(BEFORE, [
        organizationId,
        userId,
      ])
      await client.query(ENTER, [userId, organizationId, role, teamIds])
      await refuseWithoutOwner(client, organizationId)
      await client.query(ACCEPT, [organizationId, id, userId])
      const accepted = { userId, name: invited.name, invitation, before: rows[0] ?? null }
      await onAccepted(client, accepted)
      return accepted
    }
    try {
      return await inTransaction(this.#writers, 'READ COMMITTED', work)
    } catch (error) {
      if (error instanceof NoOwnerLeftError) return 'LAST_OWNER'
      throw error
    }
  }
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

const COLUMNS = `
  "organizationId", id, email, role, "teamIds", "invitedByName", "createdAt", "expiresAt"`

const SELECT = `SELECT ${COLUMNS} FROM invitation`

const IS_OPEN = `"acceptedAt" IS NULL AND "revokedAt" IS NULL AND "expiresAt" > now()`

const REVOKE = `
  UPDATE invitation SET "revokedAt" = now() WHERE "organizationId" = $1 AND id = $2 AND ${IS_OPEN}
  RETURNING ${COLUMNS}`

const BEFORE = `
  SELECT role, "teamIds" FROM membership
  WHERE "organizationId" = $1 AND "userId" = $2 AND "deactivatedAt" IS NULL`

const ACCEPT = `
  UPDATE invitation SET "acceptedAt" = now(), "acceptedById" = $3
  WHERE "organizationId" = $1 AND id = $2`

const INSERT = `
  INSERT INTO invitation ("organizationId", id, "tokenHash", email, role, "teamIds", "invitedById",
    "invitedByName", "expiresAt")
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  RETURNING ${COLUMNS}`

const ENTER = `
  INSERT INTO membership ("userId", "organizationId", role, "teamIds") VALUES ($1, $2, $3, $4)
  ON CONFLICT ("userId", "organizationId") DO UPDATE
  SET role = excluded.role, "teamIds" = excluded."teamIds", "deactivatedAt" = NULL`
