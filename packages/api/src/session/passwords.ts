import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { installationWide } from '../database/installation-wide.js'
import type { Writing } from '../database/in-transaction.js'
import type { Auth } from './auth.js'
import { PasswordRepository, type ResetLinkUser } from './password.repository.js'
import type { Principals } from './principals.js'
import { hashToken } from './tokens.js'

/** How long the link for a new password works. */
export const RESET_MINUTES = 60

/** A link by which its holder chooses a user's password, once. */
interface ResetLink {
  readonly link: string
  readonly expiresAt: Date
}

interface PasswordsOptions {
  readonly pool: pg.Pool
  readonly auth: Pick<Auth, 'hashPassword' | 'isPassword'>
  readonly principals: Principals
  /** Where browsers reach the server. */
  readonly origin: string
}

/** Changes passwords: by whoever knows the present one, or has a link. */
export class Passwords {
  readonly #repository: PasswordRepository
  readonly #options: PasswordsOptions

  constructor(options: PasswordsOptions) {
    this.#repository = installationWide(new PasswordRepository(options.pool))
    this.#options = options
  }

  /**
   * Changes a user's own password, and ends all their other sessions. The session in which it is done goes on with
   * another token, so that a copy of its cookie ends too.
   *
   * @returns the session's new token; null when the present password is another.
   */
  async change(
    { userId, sessionId }: { readonly userId: string; readonly sessionId: string },
    present: string,
    next: string,
    writing: Writing,
  ): Promise<string | null> {
    const { auth, principals } = this.#options
    if (!(await this.isOwn(userId, present))) return null
    const passwordHash = await auth.hashPassword(next)
    const newToken = randomBytes(24).toString('base64url')
    const kept = { id: sessionId, newToken }
    await this.#repository.change(userId, passwordHash, kept, writing, this.#announce)
    principals.drop(null)
    return newToken
  }

  /** Whether it is a user's own; never for whoever has none. */
  async isOwn(userId: string, password: string): Promise<boolean> {
    return this.#options.auth.isPassword(password, await this.#repository.hashOf(userId))
  }

  /** Makes a link for a user. Its token is not kept, and told this once. */
  async makeLink(userId: string, writing: Writing = {}): Promise<ResetLink> {
    const { tokenHash, link } = newResetLink(this.#options.origin)
    const expiresAt = await this.#repository.keepLink(tokenHash, userId, RESET_MINUTES, writing)
    return { link, expiresAt }
  }

  async findUser(email: string): Promise<ResetLinkUser | null> {
    return this.#repository.findUser(email)
  }

  /** Whose password a link is for; null when it is not valid any more. */
  async find(token: string): Promise<ResetLinkUser | null> {
    return this.#repository.findLink(hashToken(token))
  }

  /** Uses a link up, and ends all sessions of its user. False when it is not valid any more. */
  async reset(token: string, password: string): Promise<boolean> {
    const { auth, principals } = this.#options
    const passwordHash = await auth.hashPassword(password)
    const isDone = await this.#repository.reset(hashToken(token), passwordHash, this.#announce)
    if (isDone) principals.drop(null)
    return isDone
  }

  /** Has every API process look anew at whose sessions there are, once it is committed. */
  readonly #announce = async (client: pg.ClientBase): Promise<void> =>
    this.#options.principals.announce(client, null)
}

/** A link, and what is kept of it. The token stands behind `#`, which browsers do not send: it is in no log. */
export function newResetLink(origin: string): {
  readonly tokenHash: string
  readonly link: string
} {
  const token = randomBytes(32).toString('base64url')
  return { tokenHash: hashToken(token), link: `${origin}/reset-password#token=${token}` }
}
