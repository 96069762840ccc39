import type { ApiServer } from './api-server'

/** Asks the API as a program with a token would, beside the browser. */
export async function askApi<Answer>(
  { origin, token }: ApiServer,
  query: string,
  variables: object = {},
): Promise<Answer> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data?: Answer; errors?: unknown }
  if (data === undefined || errors !== undefined) throw new Error(JSON.stringify(errors))
  return data
}
