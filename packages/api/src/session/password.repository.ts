import type pg from 'pg'
import { inTransaction, type Writing } from '../database/in-transaction.js'
import { newId } from '../database/new-id.js'

/** Whose password a link lets somebody choose. */
export interface ResetLinkUser {
  readonly userId: string
  readonly name: string
  readonly email: string
}

/** The session in which somebody changes their password, which goes on with another token. */
interface KeptSession {
  readonly id: string
  readonly newToken: string
}

type Announce = (client: pg.ClientBase) => Promise<void>

/** Passwords, of which only hashes are kept, and the links by which somebody chooses a new one. */
export class PasswordRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** The hash of a user's password; null where they have none. */
  async hashOf(userId: string): Promise<string | null> {
    const { rows } = await this.#pool.query<{ password: string | null }>(HASH, [userId])
    return rows[0]?.password ?? null
  }

  /**
   * Changes a user's password, and ends their sessions but one, and their links.
   *
   * @param announce tells of it on the connection of its transaction.
   */
  async change(
    userId: string,
    passwordHash: string,
    kept: KeptSession,
    writing: Writing,
    announce: Announce,
  ): Promise<void> {
    const work = async (client: pg.ClientBase) => {
      await setPassword(client, userId, passwordHash, kept.id)
      await client.query('UPDATE session SET token = $2 WHERE id = $1', [kept.id, kept.newToken])
      await announce(client)
    }
    await inTransaction(this.#pool, 'READ COMMITTED', work, writing)
  }

  /** The user with an address; null when there is none. */
  async findUser(email: string): Promise<ResetLinkUser | null> {
    const text = 'SELECT id AS "userId", name, email FROM app_user WHERE email = $1'
    return (await this.#pool.query<ResetLinkUser>(text, [email])).rows[0] ?? null
  }

  async keepLink(
    tokenHash: string,
    userId: string,
    minutes: number,
    writing: Writing,
  ): Promise<Date> {
    const work = async (client: pg.ClientBase) => {
      await client.query('DELETE FROM password_reset_link WHERE "expiresAt" <= now()')
      return client.query<{ expiresAt: Date }>(KEEP, [tokenHash, userId, minutes])
    }
    const { rows } = await inTransaction(this.#pool, 'READ COMMITTED', work, writing)
    return rows[0]!.expiresAt
  }

  /** Asks a user for no second factor any more, and forgets the one that they had, and their passkeys. */
  async endSecondFactor(userId: string): Promise<void> {
    await inTransaction(this.#pool, 'READ COMMITTED', async (client) => {
      await client.query('DELETE FROM two_factor WHERE "userId" = $1', [userId])
      await client.query('DELETE FROM passkey WHERE "userId" = $1', [userId])
      await client.query('UPDATE app_user SET "twoFactorEnabled" = false WHERE id = $1', [userId])
    })
  }

  /** Whose link it is; null when it is not valid. */
  async findLink(tokenHash: string): Promise<ResetLinkUser | null> {
    return (await this.#pool.query<ResetLinkUser>(FIND, [tokenHash])).rows[0] ?? null
  }

  /**
   * Changes the password of a link's user, uses the link up and ends all sessions of theirs: of several attempts at
   * once one succeeds. False when the link was not valid.
   *
   * @param announce tells of it on the connection of its transaction.
   */
  async reset(tokenHash: string, passwordHash: string, announce: Announce): Promise<boolean> {
    const work = async (client: pg.ClientBase) => {
      const used = await client.query<{ userId: string }>(USE, [tokenHash])
      const userId = used.rows[0]?.userId
      if (userId === undefined) return false
      await setPassword(client, userId, passwordHash, null)
      await announce(client)
      return true
    }
    return inTransaction(this.#pool, 'READ COMMITTED', work)
  }
}

async function setPassword(
  client: pg.ClientBase,
  userId: string,
  passwordHash: string,
  keptSession: string | null,
): Promise<void> {
  await client.query(SET, [newId(), userId, passwordHash])
  await client.query('DELETE FROM session WHERE "userId" = $1 AND id IS DISTINCT FROM $2', [
    userId,
    keptSession,
  ])
  await client.query('DELETE FROM password_reset_link WHERE "userId" = $1', [userId])
}

const HASH = `SELECT password FROM credential WHERE "userId" = $1 AND "providerId" = 'credential'`

const SET = `
  INSERT INTO credential (id, "accountId", "providerId", "userId", password, "updatedAt")
  VALUES ($1, $2, 'credential', $2, $3, now())
  ON CONFLICT ("providerId", "accountId") DO UPDATE
  SET password = excluded.password, "updatedAt" = now()`

const KEEP = `
  INSERT INTO password_reset_link ("tokenHash", "userId", "expiresAt")
  VALUES ($1, $2, now() + make_interval(mins => $3)) RETURNING "expiresAt"`

const FIND = `
  SELECT u.id AS "userId", u.name, u.email
  FROM password_reset_link l JOIN app_user u ON u.id = l."userId"
  WHERE l."tokenHash" = $1 AND l."expiresAt" > now()`

const USE = `
  DELETE FROM password_reset_link WHERE "tokenHash" = $1 AND "expiresAt" > now()
  RETURNING "userId"`
