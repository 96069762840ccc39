import type { GraphqlRequest } from './answer-graphql.js'

/** What a GraphQL request consists of, by GET and by POST alike. */
export interface RequestParts {
  readonly query: string | null
  /** The SHA-256 of the query, in hex, of whoever wants it remembered or recalled. */
  readonly hash: string | null
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

/** @throws SyntaxError where JSON is none. */
export function partsOf({ method, search, body }: GraphqlRequest): RequestParts {
  const given = membersOf(method === 'GET' ? Object.fromEntries(new URLSearchParams(search)) : body)
  const { persistedQuery } = membersOf(given['extensions'])
  return {
    query: textOf(given['query']),
    hash: textOf(membersOf(persistedQuery)['sha256Hash']),
    operationName: textOf(given['operationName']),
    variables: membersOf(given['variables']),
  }
}

/** The same request with its query spelled out. */
export function withQuery(request: GraphqlRequest, query: string): GraphqlRequest {
  if (request.method !== 'GET') return { ...request, body: { ...membersOf(request.body), query } }
  const parameters = new URLSearchParams(request.search)
  parameters.set('query', query)
  return { ...request, search: `?${parameters.toString()}` }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** The members of an object, which a GET spells as JSON. */
function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  const read: unknown = typeof value === 'string' ? JSON.parse(value) : value
  return typeof read === 'object' && read !== null ? { ...read } : {}
}
