import { answerOf } from './answer-of.js'
import { refusalOf, type Refusals } from './refusal-of.js'

/** Where a server is, and as whom it is asked. */
export interface Server {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** A server as an API token's owner sees it, in the language of the terminal. */
export function serverAt(url: string, token: string, language: string | null): Server {
  const headers = {
    authorization: `Bearer ${token}`,
    ...(language !== null && { 'accept-language': language }),
  }
  return { url, headers }
}

/**
 * Asks a server over GraphQL.
 *
 * @throws RefusedByServer
 */
export async function askServer<T>(
  { url, headers }: Server,
  query: string,
  variables: object,
): Promise<T> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: {
      ...headers,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
    },
    body: JSON.stringify({ query, variables }),
  })
  const answer = await answerOf<{ data?: T | null } & Refusals>(response)
  if (answer.data == null) throw refusalOf(answer, response)
  return answer.data
}
