import { RequestError } from '@/http/request-error'
import { errorCode, faultsOf, sendJson } from '@/http/send-json'

/** A document that knows the types of its variables and of its answer. */
export interface TypedDocument<Result, Variables> {
  __apiType?: (variables: Variables) => Result
  toString(): string
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
  const answer = await sendJson('/graphql', { query: document.toString(), variables }, signal)
  const { data, errors } = (answer.body ?? {}) as { data?: Result | null; errors?: unknown }
  if (errors !== undefined || data === undefined || data === null) {
    throw new RequestError(errorCode(answer), answer.requestId, faultsOf(answer))
  }
  return data
}

/** A page of a connection, as the documents of the app ask for it. */
interface Page<Node> {
  readonly edges: readonly { readonly node: Node }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/**
 * All nodes of a connection, page after page.
 *
 * @param read fetches the page behind a cursor; null from the start. Answers null when there is no
 * such list.
 */
export async function readPages<Node>(
  read: (after: string | null) => Promise<Page<Node> | null | undefined>,
): Promise<Node[]> {
  const nodes: Node[] = []
  let after: string | null = null
  do {
    const page: Page<Node> | null | undefined = await read(after)
    for (const { node } of page?.edges ?? []) nodes.push(node)
    after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null
  } while (after !== null)
  return nodes
}
