import { errorCode } from '@/http/error-code'
import { RequestError } from '@/http/request-error'
import { sendJson } from '@/http/send-json'

/** Ends the session on the server. */
export async function signOut(): Promise<void> {
  const answer = await sendJson('/api/auth/sign-out', {})
  if (!answer.ok) throw new RequestError(errorCode(answer), answer.requestId)
}
