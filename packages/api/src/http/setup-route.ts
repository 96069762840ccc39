import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { setupLinkInvalid, tooManyAttempts } from '../errors/request-texts.js'
import { hashToken } from '../session/tokens.js'
import type { Session } from '../session/session.js'
import { badInput } from './bad-input.js'
import { newPassword, refuseCommon } from './new-password.js'
import { toFetchHeaders } from './to-fetch-request.js'

const body = z.object({
  token: z.string().min(1).max(200),
  name: z.string().trim().min(1).max(200),
  email: z.email().max(200).toLowerCase(),
  password: newPassword,
})

const attempts = { window: 60, max: 10 }

/** `POST /setup` makes the first user of an installation and signs them in. */
export function setupRoute(app: FastifyInstance, session: Session): void {
  const { auth, users } = session
  app.post('/setup', { bodyLimit: 16 * 1024 }, async (request, reply) => {
    const counted = await session.attempts.consume(`setup:${request.ip}`, attempts)
    if (!counted.allowed) throw tooManyAttempts(counted.retryAfter ?? attempts.window)
    const read = body.safeParse(request.body)
    if (!read.success) throw badInput(read.error)
    const { token, name, email, password } = read.data
    const tokenHash = hashToken(token)
    // Hashing a password is slow on purpose: not for every passer-by.
    if (!(await users.hasSetupLink(tokenHash))) throw setupLinkInvalid()
    refuseCommon('password', password, [email, name])
    const passwordHash = await auth.hashPassword(password)
    if (!(await users.createFirst(tokenHash, { name, email, passwordHash }))) {
      throw setupLinkInvalid()
    }
    for (const cookie of await auth.signIn(email, password, toFetchHeaders(request))) {
      reply.header('set-cookie', cookie)
    }
    reply.header('set-cookie', session.devices.remember(request.headers.cookie, email))
    reply.header('cache-control', 'no-store')
    return reply.code(201).send({ user: { name, email } })
  })
}
