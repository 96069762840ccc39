import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { tooManyAttempts } from '../errors/request-texts.js'
import { hashToken, sessionCookie } from '../session/tokens.js'
import type { Session } from '../session/session.js'
import { toFetchRequest } from './to-fetch-request.js'

/** What of better-auth is reachable; above all not its open making of API keys. */
const served = {
  'sign-in/email': 'POST',
  'sign-out': 'POST',
  'get-session': 'GET',
  'change-password': 'POST',
  'revoke-other-sessions': 'POST',
} as const

const attemptsPerEmail = { window: 300, max: 20 }

/** Sign-in, sign-out and the own session, under `/api/auth`. */
export function authRoutes(app: FastifyInstance, session: Session): void {
  for (const [path, method] of Object.entries(served)) {
    app.route({
      method,
      url: `/api/auth/${path}`,
      bodyLimit: 16 * 1024,
      handler: async (request, reply) => {
        if (path === 'sign-in/email') await limitByEmail(session, request)
        const response = await session.auth.handle(toFetchRequest(request))
        if (response.ok) await forgetPrincipals(session, path, request)
        return send(response, reply)
      },
    })
  }
}

/** Besides better-auth's limit by address: guessing one password from many addresses. */
async function limitByEmail({ attempts }: Session, { body }: FastifyRequest): Promise<void> {
  const email = typeof body === 'object' && body && 'email' in body ? body.email : undefined
  if (typeof email !== 'string') return
  const key = `sign-in:${hashToken(email.trim().toLowerCase())}`
  const { allowed, retryAfter } = await attempts.consume(key, attemptsPerEmail)
  if (!allowed) throw tooManyAttempts(retryAfter ?? attemptsPerEmail.window)
}

async function forgetPrincipals(
  { principals, auth }: Session,
  path: string,
  request: FastifyRequest,
): Promise<void> {
  if (path === 'sign-out') {
    const cookie = sessionCookie(request.headers.cookie, auth.sessionCookie)
    if (cookie !== null) await principals.forget(hashToken(cookie))
  } else if (path === 'change-password' || path === 'revoke-other-sessions') {
    await principals.forget(null)
  }
}

async function send(response: Response, reply: FastifyReply): Promise<FastifyReply> {
  reply.code(response.status)
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') reply.header(name, value)
  }
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
  reply.header('cache-control', 'no-store')
  return reply.send(await response.text())
}
