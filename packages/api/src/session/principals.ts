import type { IncomingHttpHeaders } from 'node:http'
import { type Grant, limitedGrant } from '@postscale/domain'
import type pg from 'pg'
import type { DatabaseLog } from '../database/database-start-error.js'
import { listen } from '../database/listen.js'
import type { ApiToken, ApiTokenRepository } from './api-token.repository.js'
import type { Auth, AuthSession } from './auth.js'
import { grantIn } from './can.js'
import { type Found, PrincipalCache } from './principal-cache.js'
import type { Access, Principal } from './principal.js'
import type { SessionOpening } from './single-sign-on/session-opening.js'
import { bearerToken, hashToken, sessionCookie } from './tokens.js'
import type { SessionRepository } from './session.repository.js'
import type { UserRepository } from './user.repository.js'
import { ofInstallation } from '../database/reach.js'

const channel = 'postscale_principal'
const everyone = '*'
/** How exactly it is kept when a session was last seen. */
const SEEN_EVERY_MS = 60_000

export interface Principals {
  /** Who is asking: by `Authorization: Bearer`, else by the session's cookie. */
  resolve(headers: IncomingHttpHeaders): Promise<Principal | null>
  /** What a user or token may enter by now; null when it is gone, or its time is up. */
  accessOf(kind: Principal['kind'], id: string): Promise<Access | null>
  /** Forgets a token or session in every API process; null forgets all. */
  forget(hash: string | null): Promise<void>
  /** Tells every API process to forget one, or all (null), at the commit of the connection's transaction. */
  readonly announce: (connection: pg.ClientBase | pg.Pool, hash: string | null) => Promise<void>
  /** Forgets one in this process, or all. */
  drop(hash: string | null): void
  close(): Promise<void>
}

interface PrincipalsOptions {
  readonly pool: pg.Pool
  readonly auth: Auth
  readonly users: UserRepository
  readonly tokens: ApiTokenRepository
  readonly sessions: SessionRepository
  readonly opening: SessionOpening
  readonly log: DatabaseLog
}

export async function createPrincipals(options: PrincipalsOptions): Promise<Principals> {
  const { pool, auth, users, tokens, sessions, opening, log } = options
  const cache = new PrincipalCache()
  const drop = (hash: string | null) => {
    if (hash === null || hash === everyone) cache.clear()
    else cache.drop(hash)
  }
  const announce: Principals['announce'] = async (connection, hash) => {
    await connection.query('SELECT pg_notify($1, $2)', [channel, hash ?? everyone])
  }
  const listener = await listen(pool, channel, drop, { log, onReconnect: () => cache.clear() })

  async function findToken(secret: string): Promise<Found | null> {
    const hash = hashToken(secret)
    const present = await tokens.findByHash(hash)
    const former = present === null ? await tokens.useFormer(hash) : null
    const token = present ?? (former && (await tokens.find(former.id)))
    const access = token && (await accessOfToken(token))
    if (!token || !access) return null
    if (present !== null) await tokens.markUsed(token.id)
    const { id: tokenId, name, userId } = token
    const expiresAt = former?.validUntil ?? token.expiresAt
    return { principal: { kind: 'token', id: tokenId, name, userId, access }, expiresAt }
  }

  async function accessOfToken(token: ApiToken): Promise<Access | null> {
    const { userId } = token
    const ofUser = userId === null ? null : await users.access(userId)
    return userId !== null && !ofUser ? null : tokenAccess(token, ofUser)
  }

  async function findSession(headers: IncomingHttpHeaders): Promise<Found | null> {
    const session = await auth.findSession(new Headers({ cookie: headers.cookie ?? '' }))
    const ofUser = session && (await users.access(session.userId))
    if (!session || !ofUser) return null
    const isProved = await isProvedIn(session)
    const access = await opening({ ...session, isProved }, ofUser)
    if (!access) return null
    const { id: sessionId, userId: id, name, email, lastSeenAt, expiresAt } = session
    if (Date.now() - lastSeenAt.getTime() > SEEN_EVERY_MS) await sessions.see(sessionId)
    return { principal: { kind: 'user', id, name, email, sessionId, isProved, access }, expiresAt }
  }

  /** A second factor that was proved counts for as long as its user has one. */
  async function isProvedIn({
    userId,
    vouchedById,
    secondFactorAt,
  }: AuthSession): Promise<boolean> {
    if (vouchedById !== null) return true
    return secondFactorAt !== null && users.hasSecondFactor(userId)
  }

  return {
    resolve: async (headers) => {
      if (headers.authorization !== undefined) {
        const secret = bearerToken(headers.authorization)
        return secret === null ? null : cache.get(hashToken(secret), () => findToken(secret))
      }
      const cookie = sessionCookie(headers.cookie, auth.sessionCookie)
      return cookie === null ? null : cache.get(hashToken(cookie), () => findSession(headers))
    },
    accessOf: async (kind, id) => {
      if (kind === 'user') return users.access(id)
      const token = await tokens.find(id)
      const isOver = token?.expiresAt != null && token.expiresAt <= new Date()
      return token === null || isOver ? null : accessOfToken(token)
    },
    forget: async (hash) => {
      drop(hash)
      await ofInstallation(async () => announce(pool, hash))
    },
    announce,
    drop,
    close: () => listener.close(),
  }
}

/**
 * What a token may enter: never more than its user may at the time.
 *
 * @param ofUser its user's access; null for a token that belongs to no user.
 */
function tokenAccess(
  { scope, organizationIds, actions }: Pick<ApiToken, 'actions' | 'organizationIds' | 'scope'>,
  ofUser: Access | null,
): Access {
  const everything: Access = { allOrganizations: true, grants: new Map() }
  const most = ofUser ?? everything
  if (scope !== 'ORGANIZATIONS') return most
  const limited = (grant: Grant) => (actions.length === 0 ? grant : limitedGrant(grant, actions))
  const grants = new Map<string, Grant>()
  for (const id of organizationIds) {
    const grant = grantIn({ access: most }, id)
    if (grant !== null) grants.set(id, limited(grant))
  }
  return { allOrganizations: false, grants }
}
