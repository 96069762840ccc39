import type pg from 'pg'
import { inTransaction, type Writing } from '../../database/in-transaction.js'
import { newId } from '../../database/new-id.js'
import type { Passkey, PasskeyKey } from './passkey.js'

/** A passkey by which somebody wants to sign in. */
interface KnownPasskey extends PasskeyKey {
  readonly id: string
  readonly userId: string
  readonly email: string
}

type Announce = (client: pg.ClientBase) => Promise<void>

/** Passkeys of users, of which only the public halves are kept, and what devices are asked to sign. */
export class PasskeyRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** A user's, oldest first. */
  async list(userId: string): Promise<readonly (Passkey & Pick<PasskeyKey, 'credentialId'>)[]> {
    const { rows } = await this.#pool.query<Passkey & Pick<PasskeyKey, 'credentialId'>>(LIST, [
      userId,
    ])
    return rows
  }

  /** Which of some users have any. */
  async owners(userIds: readonly string[]): Promise<ReadonlySet<string>> {
    const { rows } = await this.#pool.query<{ userId: string }>(OWNERS, [userIds])
    return new Set(rows.map(({ userId }) => userId))
  }

  /** The one that a device calls so; null when there is none. */
  async find(credentialId: string): Promise<KnownPasskey | null> {
    const { rows } = await this.#pool.query<KnownRow>(FIND, [credentialId])
    return rows[0] === undefined ? null : { ...rows[0], counter: Number(rows[0].counter) }
  }

  /** Keeps what a device is asked to sign. @param userId who adds a passkey; null where somebody signs in. */
  async keepChallenge(challenge: string, userId: string | null, minutes: number): Promise<void> {
    await inTransaction(this.#pool, 'READ COMMITTED', async (client) => {
      await client.query('DELETE FROM passkey_challenge WHERE "expiresAt" <= now()')
      await client.query(KEEP_CHALLENGE, [challenge, userId, minutes])
    })
  }

  /** Uses a challenge up; false when there is none for this. */
  async useChallenge(challenge: string, userId: string | null): Promise<boolean> {
    const { rowCount } = await this.#pool.query(USE_CHALLENGE, [challenge, userId])
    return rowCount === 1
  }

  /**
   * Keeps a user's new passkey, which proves a second factor in the session in which it was made. Null when a device's
   * name for it is taken.
   *
   * @param announce tells of it on the connection of its transaction.
   */
  async insert(
    { userId, sessionId }: { readonly userId: string; readonly sessionId: string },
    name: string,
    { credentialId, publicKey, counter, transports }: PasskeyKey,
    writing: Writing,
    announce: Announce,
  ): Promise<Passkey | null> {
    const values = [newId(), userId, credentialId, publicKey, counter, transports, name]
    const work = async (client: pg.ClientBase) => {
      const { rows } = await client.query<Passkey>(INSERT, values)
      if (rows[0] === undefined) return null
      await client.query(PROVED, [sessionId])
      await announce(client)
      return rows[0]
    }
    return inTransaction(this.#pool, 'READ COMMITTED', work, writing)
  }

  /** Notes a use; false when the device has counted no further than it had: then there are two of them. */
  async use(id: string, counter: number): Promise<boolean> {
    const { rowCount } = await this.#pool.query(USE, [id, counter])
    return rowCount === 1
  }

  /**
   * Removes one of a user's passkeys, and ends the sessions that were begun by it; its name, or null when they have
   * none of that id.
   *
   * @param keptSession goes on.
   * @param announce tells of it on the connection of its transaction.
   */
  async remove(
    { userId, sessionId: keptSession }: { readonly userId: string; readonly sessionId: string },
    id: string,
    writing: Writing,
    announce: Announce,
  ): Promise<string | null> {
    const work = async (client: pg.ClientBase) => {
      const { rows } = await client.query<{ name: string }>(REMOVE, [userId, id])
      if (rows[0] === undefined) return null
      await client.query('DELETE FROM session WHERE "passkeyId" = $1 AND id <> $2', [
        id,
        keptSession,
      ])
      await announce(client)
      return rows[0].name
    }
    return inTransaction(this.#pool, 'READ COMMITTED', work, writing)
  }
}

interface KnownRow extends Omit<KnownPasskey, 'counter'> {
  /** As the driver tells large numbers. */
  readonly counter: string
}

const LIST = `
  SELECT id, name, "createdAt", "lastUsedAt", "credentialId" FROM passkey
  WHERE "userId" = $1 ORDER BY "createdAt", id`

const OWNERS = 'SELECT DISTINCT "userId" FROM passkey WHERE "userId" = ANY ($1)'

const FIND = `
  SELECT p.id, p."userId", p."credentialId", p."publicKey", p.counter, p.transports, u.email
  FROM passkey p JOIN app_user u ON u.id = p."userId" WHERE p."credentialId" = $1`

const KEEP_CHALLENGE = `
  INSERT INTO passkey_challenge (challenge, "userId", "expiresAt")
  VALUES ($1, $2, now() + make_interval(mins => $3))`

const USE_CHALLENGE = `
  DELETE FROM passkey_challenge
  WHERE challenge = $1 AND "userId" IS NOT DISTINCT FROM $2 AND "expiresAt" > now()`

const INSERT = `
  INSERT INTO passkey (id, "userId", "credentialId", "publicKey", counter, transports, name)
  VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING
  RETURNING id, name, "createdAt", "lastUsedAt"`

const PROVED = `
  UPDATE session SET "secondFactorAt" = now() WHERE id = $1 AND "vouchedById" IS NULL`

const USE = `
  UPDATE passkey SET counter = $2, "lastUsedAt" = now()
  WHERE id = $1 AND (counter < $2 OR (counter = 0 AND $2 = 0))`

const REMOVE = 'DELETE FROM passkey WHERE "userId" = $1 AND id = $2 RETURNING name'
