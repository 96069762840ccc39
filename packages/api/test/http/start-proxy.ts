import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What becomes of one request on its way. */
export type Passage =
  | 'PASS'
  /** The server does what was asked, and its answer is lost. */
  | 'LOSE_ANSWER'
  /** The server never hears of it. */
  | 'LOSE_REQUEST'
  /** The server never hears of it, and this is answered. */
  | { readonly status: number; readonly body: string }

/** A server between the client and the API that loses what a network may lose. */
interface Proxy {
  readonly url: string
  close(): Promise<void>
}

/** @param passage decides about each request, by its path and its body. */
export async function startProxy(
  target: string,
  passage: (path: string, body: string) => Passage,
): Promise<Proxy> {
  const server = createServer((asked, answer) => {
    void pass(asked, answer).catch(() => answer.destroy())
  })

  async function pass(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of asked) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const decided = passage(asked.url ?? '', body.toString())
    if (typeof decided === 'object') {
      answer.writeHead(decided.status, { 'content-type': 'application/json' }).end(decided.body)
      return
    }
    if (decided === 'LOSE_REQUEST') {
      answer.destroy()
      return
    }
    const { method = 'GET', headers } = asked
    const onward = request(new URL(asked.url ?? '', target), { method, headers })
    onward.end(body)
    const [from] = (await once(onward, 'response')) as [IncomingMessage]
    const back: Buffer[] = []
    for await (const chunk of from) back.push(chunk as Buffer)
    if (decided === 'LOSE_ANSWER') answer.destroy()
    else answer.writeHead(from.statusCode ?? 500, from.headers).end(Buffer.concat(back))
  }

  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
