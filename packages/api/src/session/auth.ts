import { betterAuth } from 'better-auth'
import { isAPIError } from 'better-auth/api'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import type { Database } from '../database/database.js'
import type { DatabaseLog } from '../database/database-start-error.js'
import { isDatabaseLost } from '../database/is-database-lost.js'
import { newId } from '../database/new-id.js'
import type { AttemptLimiter } from './attempt-limiter.repository.js'
import { noticingLoss, noticingPrisma, tellingLoss } from '../database/telling-loss.js'

interface AuthOptions {
  readonly database: Database
  readonly secret: string
  readonly attempts: AttemptLimiter
  readonly log: DatabaseLog
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
  /** The `Set-Cookie` headers of a new session. */
  signIn(email: string, password: string, headers: Headers): Promise<string[]>
  findSession(headers: Headers): Promise<AuthSession | null>
}

interface AuthSession {
  readonly userId: string
  readonly name: string
  readonly email: string
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
    trustedOrigins: (request) => trustedOrigins(options, request),
    rateLimit: {
      enabled: true,
      window: 60,
      max: 120,
      // Reading one's own session writes nothing, so that a standby answers it.
      customRules: { '/sign-in/email': { window: 60, max: 20 }, '/get-session': false },
      customStorage: {
        consume: (key, rule) => noticingLoss(() => options.attempts.consume(key, rule)),
      },
    },
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
    signIn: async (email, password, headers) => {
      const { headers: answer } = await tellingLoss(() =>
        auth.api.signInEmail({ body: { email, password }, headers, returnHeaders: true }),
      )
      return answer.getSetCookie()
    },
    findSession: async (headers) => {
      const found = await tellingLoss(() =>
        auth.api.getSession({ headers, query: { disableRefresh: true } }),
      )
      if (!found) return null
      const { user, session } = found
      return { userId: user.id, name: user.name, email: user.email, expiresAt: session.expiresAt }
    },
  }
}

/** Characters of a password; length beats rules about kinds of characters. */
export const minPasswordLength = 10

function trustedOrigins({ origin, originFixed }: AuthOptions, request?: Request): string[] {
  if (originFixed || !request) return [origin]
  return [origin, new URL(request.url).origin]
}
