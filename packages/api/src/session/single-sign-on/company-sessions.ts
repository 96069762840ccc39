import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthEndpoint, isAPIError } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import { noticingLoss } from '../../database/telling-loss.js'
import type { UserRepository } from '../user.repository.js'
import type { SessionOpening } from './session-opening.js'

/** What a sign-in by a password or a passkey is refused with where the user's company wants its own. */
const SIGN_IN_WITH_COMPANY = 'SIGN_IN_WITH_COMPANY'

const DAY_MS = 86_400_000

/** Whether a sign-in was refused because the user's company wants its own. */
export function isForCompany(error: unknown): boolean {
  return isAPIError(error) && error.body?.code === SIGN_IN_WITH_COMPANY
}

interface BegunSession {
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly vouchedById?: string | null | undefined
}

/** When a session ends. better-auth lets who holds one put that off, which is not for what a provider vouches for. */
export function endOf({ createdAt, expiresAt, vouchedById }: BegunSession): Date {
  if (vouchedById == null) return expiresAt
  return new Date(Math.min(expiresAt.getTime(), createdAt.getTime() + DAY_MS))
}

/**
 * Sessions that an organization's identity provider vouches for: they last a day, and the browser's session at most.
 * It refuses passwords and passkeys that would open nothing, after they were found to be right.
 */
export function companySessions(
  users: Pick<UserRepository, 'access' | 'find'>,
  opening: SessionOpening,
) {
  const opensSome = async (userId: string): Promise<boolean> => {
    const [user, access] = await Promise.all([users.find(userId), users.access(userId)])
    if (user === null || access === null) return true
    const opened = await opening({ email: user.email, vouchedById: null, isProved: true }, access)
    return opened?.isPart !== true || opened.grants.size > 0
  }
  return {
    id: 'company-sessions',
    schema: {
      session: {
        fields: { vouchedById: { type: 'string', required: false, input: false } },
      },
    },
    endpoints: {
      beginCompanySession: createAuthEndpoint(
        {
          method: 'POST',
          body: z.object({ userId: z.string(), organizationId: z.string() }),
          metadata: { SERVER_ONLY: true },
        },
        async (context) => {
          const { userId, organizationId } = context.body
          const { internalAdapter } = context.context
          const user = await internalAdapter.findUserById(userId)
          const vouched = { vouchedById: organizationId }
          const session = await internalAdapter.createSession(userId, true, vouched)
          if (user === null) throw new Error('a user who was let in is gone')
          await setSessionCookie(context, { session, user }, true)
          return context.json({})
        },
      ),
    },
    init: () => ({
      options: {
        databaseHooks: {
          session: {
            create: {
              before: async ({ userId, ...session }) => {
                if (typeof session['vouchedById'] === 'string') return
                if (await noticingLoss(async () => opensSome(userId))) return
                throw new APIError('FORBIDDEN', { code: SIGN_IN_WITH_COMPANY })
              },
            },
          },
        },
      },
    }),
  } satisfies BetterAuthPlugin
}
