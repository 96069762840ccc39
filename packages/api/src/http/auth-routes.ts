import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { SECOND_FACTOR_PATHS } from '../session/second-factor.js'
import { hashToken, sessionCookie } from '../session/tokens.js'
import { forgetVouched, readVouched } from '../session/single-sign-on/vouched.js'
import type { Session } from '../session/session.js'
import { toFetchRequest } from './to-fetch-request.js'

/** What of better-auth is reachable; above all no signing up. */
const served = {
  'sign-in/email': 'POST',
  'get-session': 'GET',
  'revoke-other-sessions': 'POST',
  ...SECOND_FACTOR_PATHS,
} as const

/**
 * Sign-in, second factor, sign-out and the own session, under `/api/auth`. A sign-out answers where it goes on, for whom a
 * provider vouched.
 */
export function authRoutes(app: FastifyInstance, session: Session): void {
  for (const [path, form] of Object.entries(served)) {
    app.route({
      method: form === 'GET' ? 'GET' : 'POST',
      url: `/api/auth/${path}`,
      bodyLimit: 16 * 1024,
      handler: async (request, reply) => {
        const takeBack = path === 'sign-in/email' ? await admit(session, request) : null
        const told = typeof form === 'string' ? request.body : picked(request.body, form)
        const response = await session.auth.handle(toFetchRequest(request, told))
        if (response.ok) {
          await takeBack?.()
          await forgetPrincipals(session, path, request)
        }
        return send(session, request, response, reply)
      },
    })
  }
  app.post('/api/auth/sign-out', { bodyLimit: 16 * 1024 }, async (request, reply) => {
    const leadsTo = await wayOut(session, request)
    const response = await session.auth.handle(toFetchRequest(request, {}))
    if (!response.ok) return send(session, request, response, reply)
    await forgetPrincipals(session, 'sign-out', request)
    for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
    reply.header('set-cookie', forgetVouched(session.origin.startsWith('https:')))
    return reply.header('cache-control', 'no-store').send({ leadsTo })
  })
}

/** Where somebody whom their company's provider signed in is signed out there as well; null where they are not. */
async function wayOut(
  { auth, sealer, singleSignOn }: Session,
  { headers: { cookie } }: FastifyRequest,
): Promise<string | null> {
  const vouched = readVouched(sealer, cookie)
  if (vouched === null) return null
  const ended = await auth.findSession(new Headers({ cookie: cookie ?? '' }))
  if (ended?.vouchedById !== vouched.organizationId) return null
  return singleSignOn.endOf(vouched.organizationId, vouched.idToken)
}

/** What better-auth may be told of a body. */
function picked(body: unknown, fields: readonly string[]): object {
  const given = Object.entries(typeof body === 'object' && body !== null ? body : {})
  return Object.fromEntries(given.filter(([name]) => fields.includes(name)))
}

/** Holds back what may be guessing; null where the body is none that better-auth takes. */
async function admit(
  { devices, signInGuard }: Session,
  { body, ip: address, headers }: FastifyRequest,
): Promise<(() => Promise<void>) | null> {
  const email = typeof body === 'object' && body && 'email' in body ? body.email : undefined
  if (typeof email !== 'string') return null
  const device = devices.recognise(headers.cookie, email)
  return signInGuard.admit({ email, address, device })
}

async function forgetPrincipals(
  { principals, auth }: Session,
  path: string,
  request: FastifyRequest,
): Promise<void> {
  if (path === 'sign-out') {
    const cookie = sessionCookie(request.headers.cookie, auth.sessionCookie)
    if (cookie !== null) await principals.forget(hashToken(cookie))
  } else if (path === 'revoke-other-sessions' || path.startsWith('two-factor/')) {
    await principals.forget(null)
  }
}

async function send(
  { devices }: Session,
  request: FastifyRequest,
  response: Response,
  reply: FastifyReply,
): Promise<FastifyReply> {
  reply.code(response.status)
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') reply.header(name, value)
  }
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
  reply.header('cache-control', 'no-store')
  const text = await response.text()
  const email = response.ok && request.method === 'POST' ? signedIn(text) : null
  if (email !== null) {
    reply.header('set-cookie', devices.remember(request.headers.cookie, email))
  }
  return reply.send(text)
}

/** Whom better-auth's answer says to be signed in; null for an answer that says nothing of it. */
function signedIn(text: string): string | null {
  const answer: unknown = text === '' ? null : JSON.parse(text)
  const user = typeof answer === 'object' && answer && 'user' in answer ? answer.user : null
  const email = typeof user === 'object' && user && 'email' in user ? user.email : null
  return typeof email === 'string' ? email : null
}
