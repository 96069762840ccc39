import type { FastifyInstance } from 'fastify'
import type { Database } from '../database/database.js'

/** `/readyz` itself answers within a second. */
const PATIENCE_MS = 800

/**
 * `/healthz`: the process runs. `/readyz`: it can answer questions, so its database, whose structure
 * was brought up to date before there was a server, answers too.
 */
export function healthRoutes(app: FastifyInstance, heartbeat: Database['heartbeat']): void {
  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    return { status: 'ok' }
  })
  app.get('/readyz', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    if (await heartbeat.answers(PATIENCE_MS)) return { status: 'ready' }
    return reply.code(503).send({ status: 'database does not answer' })
  })
}
