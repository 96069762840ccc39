import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { newId } from '../database/new-id.js'

const acceptable = /^[A-Za-z0-9._-]{8,100}$/

/** The id a proxy gave the request, if it is fit to be logged, or a new one. */
export function requestId(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && acceptable.test(given) ? given : newId()
}

const quiet = /^\/(?:healthz|readyz|assets\/)/

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
