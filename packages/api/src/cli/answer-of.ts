import { RefusedByServer } from './refused-by-server.js'

/**
 * The JSON of a response.
 *
 * @throws RefusedByServer when it is none.
 */
export async function answerOf<T>(response: Response): Promise<T> {
  const text = await response.text()
  try {
    return JSON.parse(text) as T
  } catch {
    throw new RefusedByServer([`the server answered ${response.status}, and not in JSON`])
  }
}
