import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { RequestContext } from '../context.js'
import type { AnswerReads, MadeOf } from './kept-answers/answer-reads.js'
import { notingReads } from '../store/reads-noted.js'
import { inSpan } from '../telemetry/in-span.js'
import { outageOf } from './outage.js'

/** A GraphQL request as it came over HTTP; plain data, which another thread can be handed. */
export interface GraphqlRequest {
  readonly method: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** What stands behind the path, with its `?`. */
  readonly search: string
  /** The parsed JSON of a POST. */
  readonly body: unknown
}

/** Its answer; plain data as well. */
export interface GraphqlAnswer {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** Bytes of a thread: what is long would hold up the network while it is written into them. */
  readonly body: string | Uint8Array<ArrayBuffer>
  /** The digest of the bytes (`digestOf`); null where none was taken. */
  readonly digest: string | null
  /** What it was made of, where it is kept. */
  readonly madeOf: MadeOf | null
}

/** Runs one GraphQL request, wherever it came from. */
export async function answerGraphql(
  apollo: ApolloServer<RequestContext>,
  { method, headers, search, body }: GraphqlRequest,
  reads: AnswerReads,
  context: () => Promise<RequestContext>,
): Promise<GraphqlAnswer> {
  // What it is called is known when it is read; see `operationsPlugin`.
  const answer = await inSpan('graphql', {}, async () =>
    notingReads(
      (read) => {
        reads.note(read)
      },
      async () =>
        apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: { method, headers: new HeaderMap(headers), search, body },
          // Apollo takes the status of an answer without a context from the error itself.
          context: async () =>
            context().catch((error: unknown) => {
              throw outageOf(error) ?? error
            }),
        }),
    ),
  )
  if (answer.body.kind !== 'complete') throw new Error('an answer came in parts')
  return {
    status: answer.status ?? 200,
    headers: [...answer.headers],
    body: answer.body.string,
    digest: null,
    madeOf: reads.madeOf,
  }
}
