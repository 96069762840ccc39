import { print, type DocumentNode } from 'graphql'
import { errorCode } from '@/http/error-code'
import { RequestError } from '@/http/request-error'
import { sendJson } from '@/http/send-json'

/** A document that knows the types of its variables and of its answer. */
export interface TypedDocument<Result, Variables> extends DocumentNode {
  __apiType?: (variables: Variables) => Result
}

/**
 * Asks the API one question.
 *
 * @throws RequestError when it has no whole answer; a refused plan is an answer, not an error.
 */
export async function requestGraphql<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const answer = await sendJson('/graphql', { query: print(document), variables }, signal)
  const { data, errors } = (answer.body ?? {}) as { data?: Result | null; errors?: unknown }
  if (errors !== undefined || data === undefined || data === null) {
    throw new RequestError(errorCode(answer), answer.requestId)
  }
  return data
}
