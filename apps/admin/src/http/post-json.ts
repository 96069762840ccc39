import { RequestError } from './request-error'
import { errorCode, sendJson } from './send-json'

/**
 * Posts JSON, and answers what comes back.
 *
 * @throws RequestError what the API refuses.
 */
export async function postJson(path: string, body: object): Promise<unknown> {
  const answer = await sendJson(path, body)
  if (!answer.ok) throw new RequestError(errorCode(answer), answer.requestId)
  return answer.body
}
