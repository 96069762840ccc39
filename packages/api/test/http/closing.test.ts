import { once } from 'node:events'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { usualPatience } from '../../src/http/slow-clients.js'
import { useApp } from './use-app.js'

const SHORT_MS = 300
/** Soon, on a busy machine; what held the server up did so until its client had enough. */
const SOON_MS = 20_000
const GIBIBYTE = 2 ** 30

describe('a server that is told to end', () => {
  const api = useApp({
    patience: { ...usualPatience, closingBodyMs: SHORT_MS, closingMs: 2 * SHORT_MS },
  })

  it('waits neither for a client that is idle nor for one that sends on and on', async () => {
    await api.ask(`mutation { createOrganization(input: { change: {
      slug: "closing", name: "Closing", currency: "EUR", effective: "2026-01-01"
    } }) { ok { revision } } }`)
    await api.app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = api.app.server.address() as AddressInfo
    const open = (sent: string): Socket => {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', () => undefined)
      socket.write(sent)
      return socket
    }
    const head = (line: string, more: Record<string, string | number> = {}) => {
      const headers = { host: 'localhost', authorization: `Bearer ${api.token}`, ...more }
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
      return `${line} HTTP/1.1\r\n${lines.join('')}\r\n`
    }

    const idle = open(head('GET /healthz'))
    await once(idle, 'data')
    const upload = open(
      head('POST /imports?organization=closing&filename=a.csv', {
        'content-type': 'text/csv',
        'content-length': GIBIBYTE,
      }),
    )
    const line = `${'x'.repeat(10_000)}\n`
    const sending = setInterval(() => upload.write(line), 20)
    const query = JSON.stringify({ query: '{ viewer { name } }' })
    const half = open(
      head('POST /graphql', { 'content-type': 'application/json', 'content-length': 10_000 }) +
        query,
    )
    await expect.poll(async () => connections()).toBe(3)

    const before = performance.now()
    const ends = [idle, upload, half].map(closed)
    for (const socket of [idle, upload, half]) socket.resume()
    await api.app.close()
    clearInterval(sending)
    await Promise.all(ends)
    expect(performance.now() - before).toBeLessThan(SOON_MS)
  })

  async function connections(): Promise<number> {
    return new Promise((resolve) => {
      api.app.server.getConnections((_, count) => {
        resolve(count)
      })
    })
  }
})

async function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.once('close', () => resolve())
  })
}
