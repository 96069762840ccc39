import { matchLocale } from '@postscale/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import {
  notFoundRequest,
  passkeyRefused,
  tooManyAttempts,
  withCompany,
} from '../errors/request-texts.js'
import { decodeGlobalId } from '../graphql/relay/global-id.js'
import { passkeyMail } from '../mail/mails.js'
import { networkOf } from '../session/network-of.js'
import { type PasskeySite, siteOf } from '../session/passkeys/passkey.js'
import type { Session } from '../session/session.js'
import { badInput } from './bad-input.js'
import { originOf } from './origin-of.js'
import { askPassword, signedInUser } from './signed-in-user.js'
import { toFetchHeaders } from './to-fetch-request.js'

const LIMITS = { bodyLimit: 16 * 1024 }
const PER_ADDRESS = { window: 60, max: 60 }

const coded = z.string().max(8_000)
const answered = {
  id: coded.min(1),
  rawId: coded,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).default({}),
}
const made = z.object({
  ...answered,
  response: z.object({
    clientDataJSON: coded,
    attestationObject: coded,
    transports: z.array(z.string().max(50)).max(10).default([]),
  }),
})
const signed = z.object({
  ...answered,
  response: z.object({
    clientDataJSON: coded,
    authenticatorData: coded,
    signature: coded,
    userHandle: z.string().max(200),
  }),
})
const password = z.string().min(1).max(200)
const beginning = z.object({ password })
const adding = z.object({ name: z.string().trim().min(1).max(100), answer: made })
const entering = z.object({ answer: signed })
const removing = z.object({ id: z.string().max(200), password })

/**
 * Below `/api/auth/passkeys`: `add/begin` tells what a device is asked to make a passkey by, for whoever says their
 * password, and `add` keeps it; `sign-in/begin` and `sign-in` begin a session by one; `remove` takes one away.
 */
export function passkeyRoutes(app: FastifyInstance, session: Session): void {
  const { passkeys, signInGuard } = session
  const at = (path: string) => `/api/auth/passkeys/${path}`

  app.post(at('add/begin'), LIMITS, async (request, reply) => {
    const { id: userId, name, email } = await signedInUser(session, request)
    const given = parsed(beginning, request.body)
    await askPassword(session, userId, given.password)
    const asked = await passkeys.beginAdding({ userId, name, email }, siteFor(session, request))
    if (asked === null) throw passkeyRefused()
    return reply.header('cache-control', 'no-store').send(asked)
  })

  app.post(at('add'), LIMITS, async (request, reply) => {
    const user = await signedInUser(session, request)
    const given = parsed(adding, request.body)
    const about = { userId: user.id, sessionId: user.sessionId }
    const site = siteFor(session, request)
    const kept = await passkeys.finishAdding(about, given.name, given.answer, site, {})
    if (kept === null) throw passkeyRefused()
    await tell(session, request, user, 'ADDED', kept.name)
    return reply.code(201).send({})
  })

  app.post(at('remove'), LIMITS, async (request, reply) => {
    const user = await signedInUser(session, request)
    const given = parsed(removing, request.body)
    const [id = ''] = decodeGlobalId('ViewerPasskey', given.id, ['id'])
    await askPassword(session, user.id, given.password)
    const about = { userId: user.id, sessionId: user.sessionId }
    const removed = await passkeys.remove(about, id, {})
    if (removed === null) throw notFoundRequest()
    await tell(session, request, user, 'REMOVED', removed)
    return reply.send({})
  })

  app.post(at('sign-in/begin'), LIMITS, async (request, reply) => {
    const key = `passkey:${networkOf(request.ip)}`
    const { allowed, retryAfter } = await session.attempts.consume(key, PER_ADDRESS)
    if (!allowed) throw tooManyAttempts(retryAfter ?? PER_ADDRESS.window)
    const asked = await passkeys.beginSignIn(siteFor(session, request))
    return reply.header('cache-control', 'no-store').send(asked)
  })

  app.post(at('sign-in'), LIMITS, async (request, reply) => {
    const { answer } = parsed(entering, request.body)
    const takeBack = await signInGuard.admit({ email: null, address: request.ip, device: null })
    const proved = await passkeys.finishSignIn(answer, siteFor(session, request))
    if (proved === null) throw passkeyRefused()
    await takeBack()
    return enter(session, request, reply, proved)
  })
}

async function enter(
  { auth, devices }: Session,
  request: FastifyRequest,
  reply: FastifyReply,
  { userId, passkeyId, email }: { readonly [name in 'email' | 'passkeyId' | 'userId']: string },
): Promise<FastifyReply> {
  const cookies = await auth.signInByPasskey(userId, passkeyId, toFetchHeaders(request))
  if (cookies === null) throw withCompany()
  for (const cookie of cookies) reply.header('set-cookie', cookie)
  reply.header('set-cookie', devices.remember(request.headers.cookie, email))
  return reply.header('cache-control', 'no-store').send({})
}

/** Tells a user what became of their passkeys, so that they notice what they did not do. */
async function tell(
  { mailer }: Session,
  request: FastifyRequest,
  { name, email }: { readonly name: string; readonly email: string },
  what: 'ADDED' | 'REMOVED',
  passkey: string,
): Promise<void> {
  const locale = matchLocale(request.headers['accept-language'], 'en')
  await mailer?.send(passkeyMail(email, locale, { what, name, passkey }))
}

function siteFor(session: Session, request: FastifyRequest): PasskeySite {
  return siteOf(originOf(session, request))
}

function parsed<T>(form: z.ZodType<T>, body: unknown): T {
  const read = form.safeParse(body)
  if (!read.success) throw badInput(read.error)
  return read.data
}
