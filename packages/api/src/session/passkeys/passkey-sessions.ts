import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'

/** Where better-auth begins a session because somebody has shown a code of their second factor. */
const CODE_PATHS: ReadonlySet<string> = new Set([
  '/two-factor/verify-backup-code',
  '/two-factor/verify-totp',
])

/** Sessions remember by what they were begun: a passkey, or a password with or without a second factor. */
export function passkeySessions() {
  return {
    id: 'passkey-sessions',
    schema: {
      session: {
        fields: {
          passkeyId: { type: 'string', required: false, input: false },
          secondFactorAt: { type: 'date', required: false, input: false },
        },
      },
    },
    endpoints: {
      beginPasskeySession: createAuthEndpoint(
        {
          method: 'POST',
          body: z.object({ userId: z.string(), passkeyId: z.string() }),
          metadata: { SERVER_ONLY: true },
        },
        async (context) => {
          const { userId, passkeyId } = context.body
          const { internalAdapter } = context.context
          const user = await internalAdapter.findUserById(userId)
          const proved = { passkeyId, secondFactorAt: new Date() }
          const session = await internalAdapter.createSession(userId, false, proved)
          if (user === null) throw new Error('a user who has proved who they are is gone')
          await setSessionCookie(context, { session, user })
          return context.json({})
        },
      ),
    },
    init: () => ({
      options: {
        databaseHooks: {
          session: {
            create: {
              before: async (session, context) => {
                if (!CODE_PATHS.has(context?.path ?? '')) return
                return { data: { ...session, secondFactorAt: new Date() } }
              },
            },
          },
        },
      },
    }),
  } satisfies BetterAuthPlugin
}
