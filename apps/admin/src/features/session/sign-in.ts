import { RequestError } from '@/http/request-error'
import { errorCode, sendJson } from '@/http/send-json'

interface Credentials {
  readonly email: string
  readonly password: string
}

/** Begins a session; its cookie is the server's, and no script can read it. */
export async function signIn({ email, password }: Credentials): Promise<void> {
  const answer = await sendJson('/api/auth/sign-in/email', { email, password })
  if (!answer.ok) throw new RequestError(errorCode(answer), answer.requestId)
}

/** Ends the session on the server. */
export async function signOut(): Promise<void> {
  const answer = await sendJson('/api/auth/sign-out', {})
  if (!answer.ok) throw new RequestError(errorCode(answer), answer.requestId)
}

export interface NewUser {
  readonly name: string
  readonly email: string
  readonly password: string
}

/** Makes the installation's first user with the token of the one-time link, and signs them in. */
export async function setUp(token: string, { name, email, password }: NewUser): Promise<void> {
  const answer = await sendJson('/setup', { token, name, email, password })
  if (!answer.ok) throw new RequestError(errorCode(answer), answer.requestId)
}
