import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { Cycles } from './protocol-cycles.js'

/** What becomes of a connection to a database. */
export type Loss =
  /** Nobody listens any more. */
  | { readonly at: 'NOBODY' }
  /** When it is made, before or within signing in, and at each statement. */
  | { readonly at: 'CONNECT' | 'SIGN_IN' | 'STATEMENT'; readonly how: How }

type How =
  | 'CLOSED'
  | 'RESET'
  /** It stays open, and nothing is said any more. */
  | 'SILENT'
  /** Another program answers. */
  | 'NO_DATABASE'
  /** The answer ends in its middle. Only of statements. */
  | 'HALF_ANSWERED'
  /** The database says why it ends the connection. */
  | { readonly fatal: string }
  /** The database refuses the statement, and goes on. Only of statements. */
  | { readonly error: string }

/** A way to a database on which connections can be lost. */
export interface LossyProxy {
  readonly url: string
  /** From now on all connections are lost like that. */
  lose(loss: Loss): Promise<void>
  /** From now on they are not. Those that were made silent stay so. */
  mend(): Promise<void>
  close(): Promise<void>
}

/** Stands between the driver and the server at a URL. */
export async function openLossyProxy(target: string): Promise<LossyProxy> {
  const { hostname, port } = new URL(target)
  const sockets = new Set<Socket>()
  let loss: Loss | null = null
  const at = (moment: Loss['at']): How | null =>
    loss?.at === moment && 'how' in loss ? loss.how : null

  const server = createServer((client) => {
    keep(client)
    const how = at('CONNECT')
    if (how !== null) return end(client, how)
    const database = connect({ host: hostname, port: Number(port) })
    keep(database)
    client.on('close', () => database.destroy())
    database.on('close', () => client.end())
    const cycles = new Cycles()
    let isSilent = false
    database.on('data', (bytes: Buffer) => {
      if (isSilent) return
      const signingIn = cycles.isSignedIn ? null : at('SIGN_IN')
      cycles.answered(bytes)
      if (signingIn !== null) {
        isSilent = signingIn === 'SILENT'
        database.pause()
        return end(client, signingIn)
      }
      if (cycles.isSignedIn && at('STATEMENT') === 'HALF_ANSWERED') {
        client.end(bytes.subarray(0, Math.ceil(bytes.length / 2)))
        return
      }
      client.write(bytes)
    })
    client.on('data', (bytes: Buffer) => {
      const lost = cycles.isSignedIn ? at('STATEMENT') : null
      if (isSilent || lost === 'SILENT') isSilent = true
      else if (lost === null || lost === 'HALF_ANSWERED') {
        cycles.asked(bytes)
        database.write(bytes)
      } else if (typeof lost === 'object' && 'error' in lost) {
        cycles.refuse(bytes, (answer) => client.write(answer), errorOf('ERROR', lost.error))
      } else end(client, lost)
    })
  })

  function keep(socket: Socket): void {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
  }
  async function listen(at: number): Promise<void> {
    server.listen(at, '127.0.0.1')
    await once(server, 'listening')
  }
  async function shut(): Promise<void> {
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }

  await listen(0)
  const url = new URL(target)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)
  return {
    url: url.href,
    lose: async (next) => {
      loss = next
      if (next.at === 'NOBODY') await shut()
      // Whoever has a connection has to make another.
      else if (next.at !== 'STATEMENT') for (const socket of sockets) socket.destroy()
    },
    mend: async () => {
      const was = loss
      loss = null
      if (was?.at === 'NOBODY') await listen(Number(url.port))
    },
    close: async () => {
      if (server.listening) await shut()
    },
  }
}

function end(client: Socket, how: How): void {
  if (how === 'CLOSED') client.end()
  else if (how === 'RESET') client.resetAndDestroy()
  else if (how === 'NO_DATABASE') client.end('HTTP/1.1 400 Bad Request\r\n\r\n')
  else if (typeof how === 'object') {
    const code = 'fatal' in how ? how.fatal : how.error
    client.end(errorOf('FATAL', code))
  }
}

/** PostgreSQL's message of an error, and what follows it. */
function errorOf(severity: 'ERROR' | 'FATAL', code: string): Buffer {
  const fields = [`S${severity}`, `V${severity}`, `C${code}`, 'Mby the test', '']
  const body = Buffer.from(`${fields.join('\0')}\0`)
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}
