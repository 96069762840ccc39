import { parseCookies } from 'better-auth/cookies'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { tooManyAttempts } from '../errors/request-texts.js'
import { isUnbegun, signInUnbegun } from '../errors/sign-in-texts.js'
import type { Session } from '../session/session.js'
import { keepVouched } from '../session/single-sign-on/vouched.js'
import { openPending, sealPending } from '../session/single-sign-on/pending-sign-in.js'
import { CALLBACK_PATH } from '../session/single-sign-on/single-sign-on.js'
import { SignInError, type SignInProblem } from '../errors/sign-in-problem.js'
import { badInput } from './bad-input.js'
import { originOf } from './origin-of.js'
import { outageOf } from './outage.js'
import { toFetchHeaders } from './to-fetch-request.js'

const COOKIE = 'postscale.sso'
const attempts = { window: 60, max: 120 }
const bodyLimit = 16 * 1024

/** A path of the app's own, so that nobody is led elsewhere. */
const ownPath = z
  .string()
  .max(2_000)
  .regex(/^\/(?![/\\])[\x21-\x7e]*$/)
const beginning = z.object({ email: z.email().max(200), next: ownPath.default('/') })

/**
 * `POST /sso/begin` answers where the identity provider for an address signs in, and `GET /sso/callback` is where it
 * sends the browser back to: into the app with a session, or to the sign-in page with the code of what went wrong.
 */
export function singleSignOnRoutes(app: FastifyInstance, session: Session): void {
  app.post('/sso/begin', { bodyLimit }, async (request, reply) => {
    const retryAfter = await count(session, request)
    if (retryAfter !== null) throw tooManyAttempts(retryAfter)
    const read = beginning.safeParse(request.body)
    if (!read.success) throw badInput(read.error)
    const { email, next } = read.data
    try {
      const redirectUri = `${originOf(session, request)}${CALLBACK_PATH}`
      const { url, ...pending } = await session.singleSignOn.begin(email, redirectUri)
      keepCookie(reply, session, sealPending(session.sealer, { ...pending, next }))
      return await reply.header('cache-control', 'no-store').send({ url })
    } catch (error) {
      if (!(error instanceof SignInError) || !isUnbegun(error.problem)) throw error
      logProblem(request, error)
      throw signInUnbegun(error.problem)
    }
  })
  app.get(CALLBACK_PATH, async (request, reply) => {
    const cookie = parseCookies(request.headers.cookie ?? '').get(COOKIE) ?? null
    keepCookie(reply, session, null)
    reply.header('cache-control', 'no-store')
    const pending = cookie === null ? null : openPending(session.sealer, cookie)
    try {
      if ((await count(session, request)) !== null) throw new SignInError('TOO_MANY_ATTEMPTS')
      const callback = new URL(request.url, originOf(session, request))
      const isTheirs = pending !== null && callback.searchParams.get('state') === pending.state
      if (!isTheirs) throw new SignInError('SIGN_IN_STALE')
      const { organizationId, next } = pending
      const { singleSignOn } = session
      const { userId, idToken } = await singleSignOn.finish(organizationId, callback, pending)
      const headers = toFetchHeaders(request)
      for (const each of await session.auth.signInByCompany(userId, organizationId, headers)) {
        reply.header('set-cookie', each)
      }
      const isSecure = session.origin.startsWith('https:')
      const wayOut = keepVouched(session.sealer, { organizationId, idToken }, isSecure)
      if (wayOut !== null) reply.header('set-cookie', wayOut)
      request.log.info({ userId, organizationId }, 'signed in by an identity provider')
      return await reply.redirect(next)
    } catch (error) {
      const query = new URLSearchParams({ problem: problemOf(request, error) })
      if (pending !== null && pending.next !== '/') query.set('next', pending.next)
      return reply.redirect(`/sign-in?${query.toString()}`)
    }
  })
}

/** Seconds to wait; null for none. */
async function count({ attempts: counted }: Session, { ip }: FastifyRequest) {
  const { allowed, retryAfter } = await counted.consume(`sso:${ip}`, attempts)
  return allowed ? null : (retryAfter ?? attempts.window)
}

function keepCookie(reply: FastifyReply, { origin }: Session, value: string | null): void {
  const secure = origin.startsWith('https:') ? '; Secure' : ''
  const age = value === null ? 0 : 600
  const attributes = `Path=/sso; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`
  reply.header('set-cookie', `${COOKIE}=${value ?? ''}; ${attributes}`)
}

/** What the sign-in page is told of an error; the rest of it is for the log. */
function problemOf(request: FastifyRequest, error: unknown): SignInProblem {
  if (error instanceof SignInError) {
    logProblem(request, error)
    return error.problem
  }
  if (outageOf(error) === null) request.log.error({ err: error }, 'a sign-in ran into a bug')
  return 'TRY_AGAIN'
}

function logProblem({ log }: FastifyRequest, { problem, cause }: SignInError): void {
  const reason = cause instanceof Error ? cause.message : undefined
  log.warn({ problem, reason }, 'nobody was signed in by an identity provider')
}
