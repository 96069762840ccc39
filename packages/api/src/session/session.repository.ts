import type pg from 'pg'
import { isDatabaseLost } from '../database/is-database-lost.js'
import { inTransaction, type Writing } from '../database/in-transaction.js'
import { IDLE_DAYS, LONGEST_DAYS } from './session-lifetime.js'

/** How somebody proved who they are when a session began, or within it. */
export type SignInWay = 'PASSKEY' | 'PASSWORD' | 'PROVIDER' | 'SECOND_FACTOR'

/** One sign-in of a user, which has not ended. */
export interface SignedInSession {
  readonly id: string
  readonly createdAt: Date
  /** To the minute. */
  readonly lastSeenAt: Date
  /** When it ends unless it is seen again before. */
  readonly expiresAt: Date
  /** The network address that it was begun from; empty where none is known. */
  readonly address: string
  /** What the browser called itself then; empty where it said nothing. */
  readonly userAgent: string
  readonly way: SignInWay
  /** Of PASSKEY: what it is called; null when it was removed. */
  readonly passkey: string | null
}

type Announce = (client: pg.ClientBase) => Promise<void>

/** The sessions of users, beside what better-auth does with them. */
export class SessionRepository {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** A user's sessions, the one seen last first. */
  async list(userId: string): Promise<readonly SignedInSession[]> {
    return (await this.#pool.query<SignedInSession>(LIST, [userId])).rows
  }

  /**
   * Notes that a session was seen, which makes it last longer; at most once a minute. A database that takes no writes
   * notes nothing.
   */
  async see(id: string): Promise<void> {
    await this.#pool.query(SEE, [id, IDLE_DAYS, LONGEST_DAYS]).catch((error: unknown) => {
      if (!isDatabaseLost(error)) throw error
    })
  }

  /**
   * Ends one of a user's sessions; false when they have none of that id.
   *
   * @param announce tells of it on the connection of its transaction.
   */
  async end(userId: string, id: string, writing: Writing, announce: Announce): Promise<boolean> {
    const remove = 'DELETE FROM session WHERE "userId" = $1 AND id = $2'
    return (await this.#delete(remove, [userId, id], writing, announce)) > 0
  }

  /**
   * Ends a user's sessions, and says how many.
   *
   * @param except the ids of those that go on.
   * @param announce tells of it on the connection of its transaction.
   */
  async endAll(
    userId: string,
    except: readonly string[],
    writing: Writing,
    announce: Announce,
  ): Promise<number> {
    const remove = 'DELETE FROM session WHERE "userId" = $1 AND id <> ALL ($2)'
    return this.#delete(remove, [userId, except], writing, announce)
  }

  async #delete(
    remove: string,
    values: readonly unknown[],
    writing: Writing,
    announce: Announce,
  ): Promise<number> {
    const work = async (client: pg.ClientBase) => {
      const { rowCount } = await client.query(remove, [...values])
      if (rowCount) await announce(client)
      return rowCount ?? 0
    }
    return inTransaction(this.#pool, 'READ COMMITTED', work, writing)
  }
}

const LIST = `
  SELECT s.id, s."createdAt", s."updatedAt" AS "lastSeenAt", s."expiresAt",
    coalesce(s."ipAddress", '') AS address, coalesce(s."userAgent", '') AS "userAgent",
    CASE WHEN s."vouchedById" IS NOT NULL THEN 'PROVIDER' WHEN s."passkeyId" IS NOT NULL THEN 'PASSKEY'
      WHEN s."secondFactorAt" IS NOT NULL THEN 'SECOND_FACTOR' ELSE 'PASSWORD' END AS way,
    p.name AS passkey
  FROM session s LEFT JOIN passkey p ON p.id = s."passkeyId"
  WHERE s."userId" = $1 AND s."expiresAt" > now()
  ORDER BY s."updatedAt" DESC, s.id`

const SEE = `
  UPDATE session SET "updatedAt" = now(),
    "expiresAt" = least(now() + make_interval(days => $2), "createdAt" + make_interval(days => $3))
  WHERE id = $1 AND "updatedAt" < now() - interval '1 minute'`
