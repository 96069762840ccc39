import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { limits } from './limits/limits.js'

/** How long clients are waited for, in milliseconds. */
export interface Patience {
  /** Until the headers of a request are there. */
  readonly headersMs: number
  /** Until a body in JSON is there; a file, which may be large, must bring some bytes in each such while. */
  readonly bodyMs: number
  /** While not a byte of an answer is taken. */
  readonly unreadMs: number
  /** Until a body is there, once the server closes. */
  readonly closingBodyMs: number
  /** For all else, once the server closes: a little longer than any request may take. */
  readonly closingMs: number
}

export const usualPatience: Patience = {
  headersMs: 10_000,
  bodyMs: 20_000,
  unreadMs: 30_000,
  closingBodyMs: 3_000,
  closingMs: limits.requestMs + 1_000,
}

/** Bytes of a file that come in a while at least: one that comes slower only holds a connection. */
const LEAST_BYTES = 4 * 1024

/** Cuts off clients that send their request, or read its answer, so slowly that they only hold a connection. */
export function slowClients(app: FastifyInstance, { bodyMs, unreadMs }: Patience): void {
  app.addHook('onRequest', async (request, reply) => {
    if (
      request.raw.headers['transfer-encoding'] ??
      Number(request.headers['content-length'] ?? 0)
    ) {
      watchBody(request, reply, bodyMs)
    }
  })
  app.addHook('onSend', async ({ raw }, reply) => {
    // What is not read of a body stays in the connection, which is of no more use.
    if (!raw.complete) reply.header('connection', 'close')
    reply.raw.setTimeout(unreadMs, () => reply.raw.destroy())
  })
}

function watchBody({ raw, headers }: FastifyRequest, reply: FastifyReply, bodyMs: number): void {
  const mayBeLarge = headers['content-type']?.startsWith('application/json') !== true
  let before = raw.socket.bytesRead
  const watching = setInterval(() => {
    const bytes = raw.socket.bytesRead - before
    before = raw.socket.bytesRead
    if (mayBeLarge && bytes >= LEAST_BYTES) return
    clearInterval(watching)
    if (!raw.complete) cutOff(reply)
  }, bodyMs)
  const end = () => {
    clearInterval(watching)
  }
  raw.once('end', end)
  raw.once('close', end)
  reply.raw.once('close', end)
}

/** As the server itself does with headers that do not come. */
function cutOff({ raw }: FastifyReply): void {
  const { socket } = raw
  if (socket === null) return
  if (!raw.headersSent) socket.write('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n')
  socket.destroySoon()
}
