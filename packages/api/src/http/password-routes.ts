import { matchLocale } from '@postscale/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { passwordWrong, resetLinkInvalid, tooManyAttempts } from '../errors/request-texts.js'
import { networkOf } from '../session/network-of.js'
import type { Session } from '../session/session.js'
import { badInput } from './bad-input.js'
import { newPassword, refuseCommon } from './new-password.js'
import { countPassword, signedInUser } from './signed-in-user.js'

const changing = z.object({ currentPassword: z.string().min(1).max(200), newPassword })
const asking = z.object({ email: z.email().max(200) })
const token = z.string().min(1).max(200)
const looking = z.object({ token })
const resetting = z.object({ token, password: newPassword })

const LIMITS = { bodyLimit: 16 * 1024 }
const PER_ADDRESS = { window: 300, max: 20 }

/**
 * `POST /api/auth/change-password` changes one's own password. `POST /password-reset/request` asks for a link by mail,
 * `POST /password-reset/look` tells whose password a link is for, and `POST /password-reset` chooses a new one.
 */
export function passwordRoutes(app: FastifyInstance, session: Session): void {
  app.post('/api/auth/change-password', LIMITS, async (request, reply) =>
    change(session, request, reply),
  )
  app.post('/password-reset/request', LIMITS, async (request, reply) => {
    await count(session, `reset-request:${networkOf(request.ip)}`, PER_ADDRESS)
    const { email } = parsed(asking, request.body)
    const { resetRequests } = session
    resetRequests.begin(email, matchLocale(request.headers['accept-language'], 'en'))
    return reply.code(202).send({ mailed: resetRequests.isMailed })
  })
  app.post('/password-reset/look', LIMITS, async (request, reply) => {
    await count(session, `reset:${networkOf(request.ip)}`, PER_ADDRESS)
    const user = await session.passwords.find(parsed(looking, request.body).token)
    if (user === null) throw resetLinkInvalid()
    return reply.header('cache-control', 'no-store').send({ email: user.email })
  })
  app.post('/password-reset', LIMITS, async (request, reply) => {
    await count(session, `reset:${networkOf(request.ip)}`, PER_ADDRESS)
    const given = parsed(resetting, request.body)
    const user = await session.passwords.find(given.token)
    if (user === null) throw resetLinkInvalid()
    refuseCommon('password', given.password, [user.email, user.name])
    if (!(await session.passwords.reset(given.token, given.password))) throw resetLinkInvalid()
    return reply.send({})
  })
}

async function change(
  session: Session,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { auth, passwords } = session
  const user = await signedInUser(session, request)
  const given = parsed(changing, request.body)
  await countPassword(session, user.id)
  refuseCommon('newPassword', given.newPassword, [user.email, user.name])
  const about = { userId: user.id, sessionId: user.sessionId }
  const renewed = await passwords.change(about, given.currentPassword, given.newPassword, {})
  if (renewed === null) throw passwordWrong()
  reply.header('cache-control', 'no-store')
  return reply.header('set-cookie', auth.cookieOf(renewed)).send({})
}

function parsed<T>(form: z.ZodType<T>, body: unknown): T {
  const read = form.safeParse(body)
  if (!read.success) throw badInput(read.error)
  return read.data
}

async function count(
  { attempts }: Session,
  key: string,
  rule: { readonly window: number; readonly max: number },
): Promise<void> {
  const { allowed, retryAfter } = await attempts.consume(key, rule)
  if (!allowed) throw tooManyAttempts(retryAfter ?? rule.window)
}
