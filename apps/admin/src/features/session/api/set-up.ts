import { errorCode } from '@/http/error-code'
import { RequestError } from '@/http/request-error'
import { sendJson } from '@/http/send-json'

export interface FirstUser {
  readonly name: string
  readonly email: string
  readonly password: string
}

/** Makes the installation's first user with the token of the one-time link, and signs them in. */
export async function setUp(token: string, { name, email, password }: FirstUser): Promise<void> {
  const answer = await sendJson('/setup', { token, name, email, password })
  if (!answer.ok) throw new RequestError(errorCode(answer), answer.requestId)
}
