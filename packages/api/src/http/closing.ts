import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { Patience } from './slow-clients.js'

/**
 * While the server closes, every answer ends its connection: one that is kept alive would hold the process up, and
 * its client asks another process next. Neither may a file that goes on coming, or an answer that is read slowly.
 */
export function endConnectionsOnClosing(
  app: FastifyInstance,
  { closingBodyMs, closingMs }: Pick<Patience, 'closingBodyMs' | 'closingMs'>,
): void {
  let isClosing = false
  const receiving = new Set<IncomingMessage>()
  const timers: NodeJS.Timeout[] = []
  app.addHook('onRequest', async ({ raw }) => {
    receiving.add(raw)
    const forget = () => void receiving.delete(raw)
    raw.once('end', forget).once('close', forget)
  })
  app.addHook('preClose', async () => {
    isClosing = true
    const cutBodies = () => {
      for (const { socket } of receiving) socket.destroy()
    }
    const cutAll = () => {
      app.server.closeAllConnections()
    }
    timers.push(setTimeout(cutBodies, closingBodyMs), setTimeout(cutAll, closingMs))
  })
  app.addHook('onClose', async () => {
    for (const timer of timers) clearTimeout(timer)
  })
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close')
  })
}
