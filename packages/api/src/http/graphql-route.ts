import { setTimeout as pause } from 'node:timers/promises'
import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import { matchLocale } from '@postscale/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { RequestContext } from '../context.js'
import { limits } from './limits/limits.js'
import { requestScope } from './format-error.js'
import { createContext, type ContextDependencies } from './create-context.js'
import { type RequestWatch, watchRequest } from './watch-request.js'

/** The landing page loads its parts from Apollo; it is there only where introspection is. */
const landingPagePolicy =
  "default-src 'self' 'unsafe-inline' https://*.apollographql.com https://apollo-server-landing-page.cdn.apollographql.com data:"

interface GraphqlRouteOptions extends ContextDependencies {
  readonly apollo: ApolloServer<RequestContext>
  readonly requestMs?: number
}

/** `/graphql`: GET for queries, POST for everything. */
export function graphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const watches = new WeakMap<FastifyRequest, RequestWatch>()
  const handle = fastifyApolloHandler(options.apollo, {
    context: async (request) => {
      const watch = watches.get(request)
      if (watch === undefined) throw new Error('a request came another way')
      return createContext(options, request, watch)
    },
  })

  async function serve(
    watch: RequestWatch,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<unknown> {
    watches.set(request, watch)
    reply.header('cache-control', 'private, no-cache').header('vary', answersVaryBy)
    const answer = handle.call(app, request, reply)
    try {
      const inTime = await Promise.race([answer, watch.timedOut.then(() => timedOut)])
      // What is being written ends by itself now, and the answer says what became of it.
      const isWriting = inTime === timedOut && !watch.plans.isEmpty
      const told = isWriting ? await Promise.race([answer, pause(ENDING_MS, timedOut)]) : inTime
      if (told === timedOut) throw watch.plans.whyUnanswered()
      allowLandingPage(reply)
      return told
    } finally {
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
const timedOut = Symbol('timed out')
/** A commit's answer is waited for, and then the database is asked what became of it. */
const ENDING_MS = 2_000

function allowLandingPage(reply: FastifyReply): void {
  if (reply.getHeader('content-type') === 'text/html') {
    reply.header('content-security-policy', landingPagePolicy)
  }
}
