import type { FastifyInstance } from 'fastify'

/**
 * `/healthz`: the process runs. `/readyz`: it can answer questions, so its database, whose structure
 * was brought up to date before there was a server, answers too.
 *
 * @param checkDatabase fails when the database does not answer.
 */
export function healthRoutes(app: FastifyInstance, checkDatabase: () => Promise<void>): void {
  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    return { status: 'ok' }
  })
  app.get('/readyz', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    try {
      await checkDatabase()
      return { status: 'ready' }
    } catch (error) {
      request.log.warn({ err: error }, 'the database does not answer')
      return reply.code(503).send({ status: 'database does not answer' })
    }
  })
}
