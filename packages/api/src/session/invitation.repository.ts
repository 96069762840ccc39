import type { BuiltInRole } from '@postscale/domain'
import type pg from 'pg'
import { inTransaction, type Writing } from '../database/in-transaction.js'
import { newId } from '../database/new-id.js'

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

/** Whoever accepts an invitation: somebody new, or a user that there is. */
export type Invited =
  | { readonly userId: string }
  | { readonly name: string; readonly email: string; readonly passwordHash: string }

/** Invitations, of which only the hashes of their links are kept. */
export class InvitationRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
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

  async insert(invitation: NewInvitation, writing: Writing): Promise<Invitation> {
    const { organizationId, tokenHash, email, role, teamIds } = invitation
    const { invitedById, invitedByName, expiresAt } = invitation
    const values = [organizationId, newId(), tokenHash, email, role, teamIds]
    const work = async (client: pg.ClientBase) =>
      client.query<Invitation>(INSERT, [...values, invitedById, invitedByName, expiresAt])
    const { rows } = await inTransaction(this.#pool, 'READ COMMITTED', work, writing)
    return rows[0]!
  }

  /** False when there is none that is open. */
  async revoke(organizationId: string, id: string, writing: Writing): Promise<boolean> {
    const work = async (client: pg.ClientBase) =>
      client.query(
        `UPDATE invitation SET "revokedAt" = now()
         WHERE "organizationId" = $1 AND id = $2 AND ${IS_OPEN}`,
        [organizationId, id],
      )
    const { rowCount } = await inTransaction(this.#pool, 'READ COMMITTED', work, writing)
    return rowCount === 1
  }

  /**
   * Lets somebody in, and uses the link up: of several attempts at once one succeeds. A membership that was there
   * before, ended or not, is replaced. Answers the user's id; null when the link was not valid, or a user has the address.
   *
   * @param announce tells of it on the connection of its transaction.
   */
  async accept(
    tokenHash: string,
    invited: Invited,
    announce: (client: pg.ClientBase) => Promise<void>,
  ): Promise<string | null> {
    const work = async (client: pg.ClientBase): Promise<string | null> => {
      const found = await client.query<Invitation>(
        `${SELECT} WHERE "tokenHash" = $1 AND ${IS_OPEN} FOR UPDATE`,
        [tokenHash],
      )
      const [invitation] = found.rows
      if (invitation === undefined) return null
      const userId = 'userId' in invited ? invited.userId : await makeUser(client, invited)
      if (userId === null) return null
      const { organizationId, id, role, teamIds } = invitation
      await client.query(ENTER, [userId, organizationId, role, teamIds])
      await client.query(
        `UPDATE invitation SET "acceptedAt" = now(), "acceptedById" = $3
         WHERE "organizationId" = $1 AND id = $2`,
        [organizationId, id, userId],
      )
      await announce(client)
      return userId
    }
    return inTransaction(this.#pool, 'READ COMMITTED', work)
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

const SELECT = `
  SELECT "organizationId", id, email, role, "teamIds", "invitedByName", "createdAt", "expiresAt"
  FROM invitation`

const IS_OPEN = `"acceptedAt" IS NULL AND "revokedAt" IS NULL AND "expiresAt" > now()`

const INSERT = `
  INSERT INTO invitation ("organizationId", id, "tokenHash", email, role, "teamIds", "invitedById",
    "invitedByName", "expiresAt")
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  RETURNING "organizationId", id, email, role, "teamIds", "invitedByName", "createdAt", "expiresAt"`

const ENTER = `
  INSERT INTO membership ("userId", "organizationId", role, "teamIds") VALUES ($1, $2, $3, $4)
  ON CONFLICT ("userId", "organizationId") DO UPDATE
  SET role = excluded.role, "teamIds" = excluded."teamIds", "deactivatedAt" = NULL`
