import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import { matchLocale } from '@postscale/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { RequestContext } from '../context.js'
import { timeout } from '../errors/request-texts.js'
import { limits } from './limits/limits.js'
import { requestScope } from './format-error.js'
import { createContext, type ContextDependencies } from './create-context.js'
import { requestSignal, type RequestSignal } from './request-signal.js'

/** The landing page loads its parts from Apollo; it is there only where introspection is. */
const landingPagePolicy =
  "default-src 'self' 'unsafe-inline' https://*.apollographql.com https://apollo-server-landing-page.cdn.apollographql.com data:"

interface GraphqlRouteOptions extends ContextDependencies {
  readonly apollo: ApolloServer<RequestContext>
  readonly requestMs?: number
}

/** `/graphql`: GET for queries, POST for everything. */
export function graphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const signals = new WeakMap<FastifyRequest, AbortSignal>()
  const handle = fastifyApolloHandler(options.apollo, {
    context: async (request) =>
      createContext(options, request, signals.get(request) ?? AbortSignal.abort()),
  })

  async function serve(
    watch: RequestSignal,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<unknown> {
    signals.set(request, watch.signal)
    reply.header('cache-control', 'private, no-cache').header('vary', answersVaryBy)
    const answer = handle.call(app, request, reply)
    try {
      const first = await Promise.race([answer, watch.timedOut.then(() => timedOut)])
      if (first === timedOut) throw timeout()
      allowLandingPage(reply)
      return first
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
      const watch = requestSignal(reply.raw, options.requestMs ?? limits.requestMs)
      const scope = { requestId: request.id, locale, log: request.log, signal: watch.signal }
      return requestScope.run(scope, serve, watch, request, reply)
    },
  })
}

const answersVaryBy = 'accept, accept-encoding, accept-language, authorization, cookie'
const timedOut = Symbol('timed out')

function allowLandingPage(reply: FastifyReply): void {
  if (reply.getHeader('content-type') === 'text/html') {
    reply.header('content-security-policy', landingPagePolicy)
  }
}
