import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, onRequestHookHandler } from 'fastify'
import { newId } from '../database/new-id.js'
import { isMeasured, measured } from '../telemetry/measured.js'
import { requestOrigin } from '../telemetry/request-origin.js'
import { ofNobodyYet } from '../database/reach.js'

const acceptable = /^[A-Za-z0-9._-]{8,100}$/

/** The id a proxy gave the request, if it is fit to be logged, or a new one. */
export function requestId(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && acceptable.test(given) ? given : newId()
}

/**
 * Has all that is done for a request know which one it is, and tells its id in the answer. Said again when
 * the body is read: that ends in a call of the connection's, which knows of no request.
 */
export function originOfRequests(app: FastifyInstance): void {
  const within: onRequestHookHandler = (request, _reply, done) => {
    requestOrigin.run({ requestId: request.id }, () => {
      ofNobodyYet(done)
    })
  }
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.addHook('onRequest', within)
  app.addHook('preValidation', within)
}

const quiet = /^\/(?:healthz|readyz|assets\/)/

/** Counts requests by their route's pattern: paths have ids in them. */
export function measureRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    if (!isMeasured()) return
    const route = routeOptions.url ?? 'none'
    const [status, seconds] = [reply.statusCode, reply.elapsedTime / 1_000]
    measured({ kind: 'request', method, route, status, seconds })
  })
}

/** One line for each request, without its headers, its body and what stands behind `?`. */
export function requestLog(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    const fields = {
      method: request.method,
      path,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    }
    if (quiet.test(path)) request.log.debug(fields, 'answered')
    else request.log.info(fields, 'answered')
  })
}
