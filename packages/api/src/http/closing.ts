import type { FastifyInstance } from 'fastify'

/**
 * While the server closes, every answer ends its connection: one that is kept alive would hold the process up, and
 * its client asks another process next.
 */
export function endConnectionsOnClosing(app: FastifyInstance): void {
  let isClosing = false
  app.addHook('preClose', async () => {
    isClosing = true
  })
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close')
  })
}
