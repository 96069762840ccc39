import type { IncomingHttpHeaders } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { ApolloServer } from '@apollo/server'
import { matchLocale } from '@postscale/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { RequestContext } from '../context.js'
import { AnswerReads } from './kept-answers/answer-reads.js'
import { answerKey } from './kept-answers/answer-key.js'
import { hasAlready, KeptAnswer } from './kept-answers/kept-answer.js'
import type { KeptAnswers } from './kept-answers/kept-answers.js'
import type { Principal } from '../session/principal.js'
import { carryTrace } from '../telemetry/carried-trace.js'
import { Turnstile } from '../store/turnstile.js'
import { limits } from './limits/limits.js'
import { requestScope } from './format-error.js'
import { bytesOf } from './answer-bytes.js'
import { answerGraphql, type GraphqlAnswer, type GraphqlRequest } from './answer-graphql.js'
import { admitPrincipal, createContext, type ContextDependencies } from './create-context.js'
import type { RequestThreads } from './request-threads.js'
import { type RequestWatch, watchRequest } from './watch-request.js'

/** The landing page loads its parts from Apollo; it is there only where introspection is. */
const landingPagePolicy =
  "default-src 'self' 'unsafe-inline' https://*.apollographql.com https://apollo-server-landing-page.cdn.apollographql.com data:"

interface GraphqlRouteOptions extends ContextDependencies {
  readonly apollo: ApolloServer<RequestContext>
  readonly answers: KeptAnswers
  /** The threads that serve what would hold this one up; none by default. */
  readonly threads?: RequestThreads
  readonly requestMs?: number
}

/** `/graphql`: GET for queries, POST for everything. */
export function graphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const { apollo, answers, session, threads } = options
  const turnstile = new Turnstile()

  /** Answers as it was answered before, where nothing has changed. */
  async function answer(
    request: FastifyRequest,
    watch: RequestWatch,
  ): Promise<GraphqlAnswer | KeptAnswer> {
    await turnstile.pass()
    const asked = toGraphqlRequest(request)
    const before = await lookedUp(request, asked).catch((error: unknown) => ({ error }))
    if ('error' in before) {
      // What cannot be looked up is told as what cannot be answered.
      const context = async (): Promise<never> => {
        throw before.error
      }
      return answerGraphql(apollo, asked, new AnswerReads(), context)
    }
    const { principal, key, kept } = before
    if (kept !== null) return kept
    const made = await make(request, asked, principal, watch)
    return key === null || made.madeOf === null ? made : answers.keep(key, made, made.madeOf)
  }

  /** Who asks, and what they were answered when they asked before. */
  async function lookedUp(request: FastifyRequest, asked: GraphqlRequest) {
    const principal = await session.principals.resolve(request.headers)
    const key = principal && answers.areKept ? answerKey(asked, principal) : null
    if (principal === null || key === null) return { principal, key: null, kept: null }
    admitPrincipal(principal)
    return { principal, key, kept: await answers.find(key) }
  }

  async function make(
    request: FastifyRequest,
    asked: GraphqlRequest,
    principal: Principal | null,
    watch: RequestWatch,
  ): Promise<GraphqlAnswer> {
    // Who is not known is told so by the server itself.
    const thread = principal && (await threads?.choose(asked, principal))
    if (thread) {
      const { id: requestId } = request
      return thread.answer({ request: asked, principal, requestId, trace: carryTrace() }, watch)
    }
    const reads = new AnswerReads()
    const context = async () => createContext(options, request, { ...watch, reads }, principal)
    return answerGraphql(apollo, asked, reads, context)
  }

  async function serve(
    watch: RequestWatch,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Buffer | string> {
    reply.header('cache-control', 'private, no-cache').header('vary', answersVaryBy)
    const answering = answer(request, watch)
    try {
      const inTime = await Promise.race([answering, watch.timedOut.then(() => null)])
      // What is being written ends by itself now, and the answer says what became of it.
      const isWriting = inTime === null && watch.plans.told.length > 0
      const told = isWriting ? await Promise.race([answering, pause(ENDING_MS, null)]) : inTime
      if (told === null) throw watch.plans.whyUnanswered()
      if (told instanceof KeptAnswer) return await sendKept(told, request, reply)
      reply.code(told.status).headers(Object.fromEntries(told.headers))
      allowLandingPage(reply)
      return typeof told.body === 'string' ? told.body : bytesOf(told.body)
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

/** An answer's bytes, or that whoever asks has them already. */
async function sendKept(
  kept: KeptAnswer,
  { method, headers }: FastifyRequest,
  reply: FastifyReply,
): Promise<Buffer | string> {
  reply.header('etag', kept.etag)
  if (method === 'GET' && hasAlready(headers['if-none-match'], kept)) {
    reply.code(304)
    return ''
  }
  const { bytes, encoding } = await kept.bytesFor(headers['accept-encoding'])
  reply.headers(Object.fromEntries(kept.headers))
  if (encoding !== null) reply.header('content-encoding', encoding)
  return bytes
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
