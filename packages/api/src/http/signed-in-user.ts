import type { FastifyRequest } from 'fastify'
import { unauthenticated } from '../errors/request-error.js'
import { passwordWrong, tooManyAttempts } from '../errors/request-texts.js'
import type { Principal } from '../session/principal.js'
import type { Session } from '../session/session.js'

type SignedInUser = Extract<Principal, { kind: 'user' }>

const PER_USER = { window: 300, max: 10 }

/**
 * Whoever asks in a session; tokens are not taken.
 *
 * @throws RequestError UNAUTHENTICATED
 */
export async function signedInUser(
  { principals }: Session,
  { headers }: FastifyRequest,
): Promise<SignedInUser> {
  const user = headers.authorization === undefined && (await principals.resolve(headers))
  if (!user || user.kind !== 'user') throw unauthenticated()
  return user
}

/**
 * Counts that somebody signed in says what their password is: it may be a thief of the session, who guesses.
 *
 * @throws RequestError TOO_MANY_ATTEMPTS
 */
export async function countPassword({ attempts }: Session, userId: string): Promise<void> {
  const { allowed, retryAfter } = await attempts.consume(`change-password:${userId}`, PER_USER)
  if (!allowed) throw tooManyAttempts(retryAfter ?? PER_USER.window)
}

/**
 * Has somebody signed in say their password again.
 *
 * @throws RequestError TOO_MANY_ATTEMPTS
 * @throws RequestError PASSWORD_WRONG: or they have none
 */
export async function askPassword(
  session: Session,
  userId: string,
  password: string,
): Promise<void> {
  await countPassword(session, userId)
  if (!(await session.passwords.isOwn(userId, password))) throw passwordWrong()
}
