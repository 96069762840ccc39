import { slug } from './demo-organization'

/** Where an API listens, and who may do everything there. */
export interface ApiAddress {
  readonly origin: string
  /** May do everything in every organization. */
  readonly token: string
}

/** Asks the API as a program with a token would, beside the browser. */
export async function askApi<Answer>(
  { origin, token }: ApiAddress,
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

/** Asks for fields of the demo organization. */
export async function askOrganization<Fields>(api: ApiAddress, fields: string): Promise<Fields> {
  const { organization } = await askApi<{ readonly organization: Fields }>(
    api,
    `{ organization(slug: "${slug}") { ${fields} } }`,
  )
  return organization
}
