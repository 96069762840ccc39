import { errorCode } from '@/http/error-code'
import { RequestError } from '@/http/request-error'
import { sendJson } from '@/http/send-json'

export interface Credentials {
  readonly email: string
  readonly password: string
}

/** Begins a session; its cookie is the server's, and no script can read it. */
export async function signIn({ email, password }: Credentials): Promise<void> {
  const answer = await sendJson('/api/auth/sign-in/email', { email, password })
  if (!answer.ok) throw new RequestError(errorCode(answer), answer.requestId)
}
