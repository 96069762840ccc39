import type { FastifyInstance } from 'fastify'

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
