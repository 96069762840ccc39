import type { IncomingHttpHeaders } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { ApolloServer } from '@apollo/server'
import { matchLocale } from '@postscale/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { RequestContext } from '../context.js'
import { carryTrace } from '../telemetry/carried-trace.js'
import { Turnstile } from '../store/turnstile.js'
import { limits } from './limits/limits.js'
import { requestScope } from './format-error.js'
import { answerGraphql, type GraphqlAnswer, type GraphqlRequest } from './answer-graphql.js'
import { createContext, type ContextDependencies } from './create-context.js'
import type { RequestThreads } from './request-threads.js'
import { type RequestWatch, watchRequest } from './watch-request.js'

/** The landing page loads its parts from Apollo; it is there only where introspection is. */
const landingPagePolicy =
  "default-src 'self' 'unsafe-inline' https://*.apollographql.com https://apollo-server-landing-page.cdn.apollographql.com data:"

interface GraphqlRouteOptions extends ContextDependencies {
  readonly apollo: ApolloServer<RequestContext>
  /** The threads that serve what would hold this one up; none by default. */
  readonly threads?: RequestThreads
  readonly requestMs?: number
}

/** `/graphql`: GET for queries, POST for everything. */
export function graphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const { apollo, session, threads } = options
  const turnstile = new Turnstile()

  async function answer(request: FastifyRequest, watch: RequestWatch): Promise<GraphqlAnswer> {
    await turnstile.pass()
    const asked = toGraphqlRequest(request)
    // Who is not known is told so by the server itself.
    const principal = threads && (await session.principals.resolve(request.headers))
    const thread = principal && (await threads.choose(asked, principal))
    if (thread) {
      const { id: requestId } = request
      return thread.answer({ request: asked, principal, requestId, trace: carryTrace() }, watch)
    }
    return answerGraphql(apollo, asked, () => createContext(options, request, watch, principal))
  }

  async function serve(
    watch: RequestWatch,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<string> {
    reply.header('cache-control', 'private, no-cache').header('vary', answersVaryBy)
    const answering = answer(request, watch)
    try {
      const inTime = await Promise.race([answering, watch.timedOut.then(() => null)])
      // What is being written ends by itself now, and the answer says what became of it.
      const isWriting = inTime === null && watch.plans.told.length > 0
      const told = isWriting ? await Promise.race([answering, pause(ENDING_MS, null)]) : inTime
      if (told === null) throw watch.plans.whyUnanswered()
      reply.code(told.status).headers(Object.fromEntries(told.headers))
      allowLandingPage(reply)
      return told.body
    } finally {
      answering.catch(() => undefined)
      watch.release()
    }
  }

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: limits.bodyBytes,
    handler: async (request, reply) => {
      const locale = matchLocale(request.headers['accept-language'], 'en')
      const watch = watchRequest(reply.raw, options.requestMs ?? limits.requestMs)
      const { signal } = watch.deadline
      const scope = { requestId: request.id, locale, log: request.log, signal }
      return requestScope.run(scope, serve, watch, request, reply)
    },
  })
}

const answersVaryBy = 'accept, accept-encoding, accept-language, authorization, cookie'
/** A commit's answer is waited for, and then the database is asked what became of it. */
const ENDING_MS = 2_000

function toGraphqlRequest({ method, headers, url, body }: FastifyRequest): GraphqlRequest {
  const from = url.indexOf('?')
  return { method, headers: plainHeaders(headers), search: from < 0 ? '' : url.slice(from), body }
}

function plainHeaders(headers: IncomingHttpHeaders): GraphqlRequest['headers'] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const],
  )
}

function allowLandingPage(reply: FastifyReply): void {
  if (reply.getHeader('content-type') === 'text/html') {
    reply.header('content-security-policy', landingPagePolicy)
  }
}
