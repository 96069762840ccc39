import { createHash } from 'node:crypto'
import type { GraphqlRequest } from '../answer-graphql.js'
import type { Access, Principal } from '../../session/principal.js'
import { partsOf } from '../request-parts.js'

/** Letters of a question up to which its answer is kept. */
const MOST_LETTERS = 64 * 1024

/** What Apollo wants of a request that a page of another origin could make a browser send. */
const PREFLIGHT = ['apollo-require-preflight', 'x-apollo-operation-name']

/**
 * What an answer is kept by: the question, the language, the form, and what whoever asks may do. Null of a question whose answer
 * is not kept: it cannot be read, is too long, or is not yet known to come from where it may.
 */
export function answerKey(asked: GraphqlRequest, { access }: Principal): string | null {
  const header = (name: string): string => asked.headers.find(([each]) => each === name)?.[1] ?? ''
  if (!isPreflighted(asked, header)) return null
  try {
    const { query, hash, operationName, variables } = partsOf(asked)
    if (query === null && hash === null) return null
    const asks = [query ?? '', hash ?? '', operationName ?? '', JSON.stringify(variables)]
    const key = [scopeOf(access), header('accept-language'), header('accept'), ...asks].join('\n')
    return key.length > MOST_LETTERS ? null : key
  } catch {
    // What cannot be read is refused where it would be answered.
    return null
  }
}

function isPreflighted({ method }: GraphqlRequest, header: (name: string) => string): boolean {
  return method === 'GET'
    ? PREFLIGHT.some((name) => header(name) !== '')
    : header('content-type').startsWith('application/json')
}

const scopes = new WeakMap<Access, string>()

/** What a principal may do in which organizations, as one text: the same of all who may do the same. */
function scopeOf(access: Access): string {
  let scope = scopes.get(access)
  if (scope === undefined) {
    const { allOrganizations, grants, closed, isPart } = access
    const granted = [...grants].map(([id, { actions, teamIds }]) => [id, [...actions], teamIds])
    const text = JSON.stringify([allOrganizations, isPart ?? false, [...(closed ?? [])], granted])
    scope = createHash('sha256').update(text).digest('base64url')
    scopes.set(access, scope)
  }
  return scope
}
