import { betterAuth } from 'better-auth'
import { isAPIError } from 'better-auth/api'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import type { Database } from '../database/database.js'
import type { DatabaseLog } from '../database/database-start-error.js'
import { isDatabaseLost } from '../database/is-database-lost.js'
import { newId } from '../database/new-id.js'
import type { AttemptLimiter } from './attempt-limiter.repository.js'
import { codesOnce } from './codes-once.js'
import { minPasswordLength } from './password-length.js'
import { passkeySessions } from './passkeys/passkey-sessions.js'
import { SECOND_FACTOR_LIMITS, secondFactor } from './second-factor.js'
import { sessionCookieHeader } from './session-cookie.js'
import { sessionHooks, sessionSettings } from './session-lifetime.js'
import { companySessions, endOf, isForCompany } from './single-sign-on/company-sessions.js'
import type { SessionOpening } from './single-sign-on/session-opening.js'
import type { UserRepository } from './user.repository.js'
import { noticingLoss, noticingPrisma, tellingLoss } from '../database/telling-loss.js'

interface AuthOptions {
  readonly database: Database
  readonly secret: string
  readonly attempts: AttemptLimiter
  readonly log: DatabaseLog
  readonly users: UserRepository
  readonly opening: SessionOpening
  /** The origin under which browsers reach the server. */
  readonly origin: string
  /** Whether that origin is the only one; else a request's own host is trusted too. */
  readonly originFixed: boolean
}

/** Where a request came from, as better-auth reads it; set by us, never taken from outside. */
export const clientAddressHeader = 'x-postscale-client-address'

/** The part of better-auth that the rest uses. */
export interface Auth {
  readonly sessionCookie: string
  /** Serves the paths under `/api/auth`. */
  handle(request: Request): Promise<Response>
  hashPassword(password: string): Promise<string>
  /** Takes as long for whoever has no password (null) as for a wrong one. */
  isPassword(password: string, hash: string | null): Promise<boolean>
  /** The `Set-Cookie` header of a session with that token. */
  cookieOf(token: string): string
  /** The `Set-Cookie` headers of a new session. */
  signIn(email: string, password: string, headers: Headers): Promise<string[]>
  /** The `Set-Cookie` headers of a session for which an organization's identity provider vouches. */
  signInByCompany(userId: string, organizationId: string, headers: Headers): Promise<string[]>
  /** The `Set-Cookie` headers of a session by a passkey; null where the user's company wants its own sign-in. */
  signInByPasskey(userId: string, passkeyId: string, headers: Headers): Promise<string[] | null>
  findSession(headers: Headers): Promise<AuthSession | null>
}

export interface AuthSession {
  readonly id: string
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly lastSeenAt: Date
  /** The organization whose identity provider vouched for the user; null after a password. */
  readonly vouchedById: string | null
  /** When a second factor was proved in it; null while none was. */
  readonly secondFactorAt: Date | null
  readonly expiresAt: Date
}

/** Sign-in by e-mail and password, and sessions in cookies; no open sign-up. */
export async function createAuth(options: AuthOptions): Promise<Auth> {
  const auth = betterAuth({
    appName: 'Postscale',
    baseURL: options.origin,
    secret: options.secret,
    database: prismaAdapter(noticingPrisma(options.database.prisma), { provider: 'postgresql' }),
    account: { modelName: 'credential' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength },
    session: sessionSettings,
    databaseHooks: sessionHooks,
    trustedOrigins: (request) => trustedOrigins(options, request),
    rateLimit: {
      enabled: true,
      window: 60,
      max: 120,
      customRules: {
        // Held back by our own guard, which knows devices.
        '/sign-in/email': false,
        // Reading one's own session writes nothing, so that a standby answers it.
        '/get-session': false,
        ...SECOND_FACTOR_LIMITS,
      },
      customStorage: {
        consume: (key, rule) => noticingLoss(() => options.attempts.consume(key, rule)),
      },
    },
    plugins: [
      secondFactor(),
      companySessions(options.users, options.opening),
      passkeySessions(),
      codesOnce(options.database.writers),
    ],
    advanced: {
      cookiePrefix: 'postscale',
      disableCSRFCheck: false,
      disableOriginCheck: false,
      useSecureCookies: options.origin.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    },
    onAPIError: {
      onError: (error) => {
        // A wrong password is the caller's matter, and an outage is told by who answers the request.
        if (isAPIError(error) || isDatabaseLost(error)) return
        options.log.error({ err: error }, 'better-auth ran into a bug')
      },
    },
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      log: (_level, message) => {
        options.log.warn({ part: 'better-auth' }, message)
      },
    },
  })
  const context = await auth.$context

  return {
    sessionCookie: context.authCookies.sessionToken.name,
    handle: (request) => tellingLoss(() => auth.handler(request)),
    hashPassword: (password) => context.password.hash(password),
    isPassword: async (password, hash) => {
      if (hash !== null) return context.password.verify({ password, hash })
      await context.password.hash(password)
      return false
    },
    cookieOf: (token) =>
      sessionCookieHeader(
        context.authCookies.sessionToken,
        token,
        options.secret,
        sessionSettings.expiresIn,
      ),
    signIn: async (email, password, headers) => {
      const { headers: answer } = await tellingLoss(() =>
        auth.api.signInEmail({ body: { email, password }, headers, returnHeaders: true }),
      )
      return answer.getSetCookie()
    },
    signInByCompany: async (userId, organizationId, headers) => {
      const { headers: answer } = await tellingLoss(() =>
        auth.api.beginCompanySession({
          body: { userId, organizationId },
          headers,
          returnHeaders: true,
        }),
      )
      return answer.getSetCookie()
    },
    signInByPasskey: async (userId, passkeyId, headers) => {
      try {
        const { headers: answer } = await tellingLoss(() =>
          auth.api.beginPasskeySession({
            body: { userId, passkeyId },
            headers,
            returnHeaders: true,
          }),
        )
        return answer.getSetCookie()
      } catch (error) {
        if (isForCompany(error)) return null
        throw error
      }
    },
    findSession: async (headers) => {
      const found = await tellingLoss(() =>
        auth.api.getSession({ headers, query: { disableRefresh: true } }),
      )
      if (!found) return null
      const { user, session } = found
      const { id, updatedAt: lastSeenAt } = session
      const { id: userId, name, email } = user
      const expiresAt = endOf(session)
      if (expiresAt <= new Date()) return null
      const vouchedById = session.vouchedById ?? null
      const secondFactorAt = session.secondFactorAt ?? null
      return { id, userId, name, email, lastSeenAt, vouchedById, secondFactorAt, expiresAt }
    },
  }
}

function trustedOrigins({ origin, originFixed }: AuthOptions, request?: Request): string[] {
  if (originFixed || !request) return [origin]
  return [origin, new URL(request.url).origin]
}
