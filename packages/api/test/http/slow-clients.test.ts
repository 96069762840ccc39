import { once } from 'node:events'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { usualPatience } from '../../src/http/slow-clients.js'
import { NestResolver } from './nest.resolver.js'
import { useApp } from './use-app.js'

/** Soon over, and long enough for whoever is quick on a busy machine. */
const SHORT_MS = 500
const GIBIBYTES = 2 * 2 ** 30

describe('clients that are slow, or mean ill', () => {
  const api = useApp({
    resolvers: [NestResolver],
    environment: { maxConnections: 20 },
    patience: { ...usualPatience, headersMs: SHORT_MS, bodyMs: SHORT_MS, unreadMs: SHORT_MS },
  })
  let port = 0
  const sockets: Socket[] = []
  beforeAll(async () => {
    await api.app.listen({ port: 0, host: '127.0.0.1' })
    ;({ port } = api.app.server.address() as AddressInfo)
    await api.ask(`mutation { createOrganization(input: { change: {
      slug: "slow", name: "Slow", currency: "EUR", effective: "2026-01-01"
    } }) { ok { revision } } }`)
  })
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.destroy()
    await vi.waitFor(async () => {
      if ((await connections()) > 0) throw new Error('clients are still connected')
    })
  })

  async function connections(): Promise<number> {
    return new Promise((resolve) => {
      api.app.server.getConnections((_, count) => {
        resolve(count)
      })
    })
  }

  function open(): Socket {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => undefined)
    sockets.push(socket)
    return socket
  }

  function head(line: string, headers: Record<string, string | number>): string {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    return `${line} HTTP/1.1\r\nhost: localhost\r\n${lines.join('')}\r\n`
  }

  const bearer = () => ({ authorization: `Bearer ${api.token}` })

  /** All that the server says until it closes the connection. */
  async function saidUntilClosed(sent: string): Promise<string> {
    const socket = open()
    socket.write(sent)
    return text(socket)
  }

  it.each([
    ['/graphql', 'application/json', 413],
    ['/api/auth/sign-in/email', 'application/json', 413],
    ['/imports?organization=slow', 'text/csv', 413],
    ['/records?organization=slow&expectedRevision=1', 'application/x-ndjson', 413],
    ['/nothing', 'application/json', 413],
  ])('are refused at once when they announce too much: %s', async (path, type, status) => {
    const headers = { ...bearer(), 'content-type': type, 'content-length': GIBIBYTES }
    const said = await saidUntilClosed(head(`POST ${path}`, headers))
    expect(said).toContain(`HTTP/1.1 ${status} `)
    expect(said).toContain('"code":"TOO_LARGE"')
    expect(said.toLowerCase()).toContain('connection: close')
  })

  it('are not read on when nobody knows them', async () => {
    const headers = { 'content-type': 'text/csv', 'content-length': GIBIBYTES }
    const said = await saidUntilClosed(head('POST /imports?organization=slow', headers))
    expect(said).toContain('HTTP/1.1 401 ')
    expect(said.toLowerCase()).toContain('connection: close')
  })

  it.each([
    ['say nothing', ''],
    ['do not end their headers', 'GET /healthz HTTP/1.1\r\nhost: localhost\r\n'],
  ])('are told that it took too long when they %s', async (_, sent) => {
    expect(await saidUntilClosed(sent)).toContain('HTTP/1.1 408 ')
  })

  it.each([
    ['/graphql', 'application/json'],
    ['/api/auth/sign-in/email', 'application/json'],
    ['/imports?organization=slow', 'text/csv'],
    ['/records?organization=slow&expectedRevision=1', 'application/x-ndjson'],
  ])('are cut off when their body does not come: %s', async (path, type) => {
    const headers = { ...bearer(), 'content-type': type, 'content-length': 1_000 }
    const said = await saidUntilClosed(`${head(`POST ${path}`, headers)}{"a`)
    expect(said).toContain('HTTP/1.1 408 ')
  })

  it('are cut off when they send byte by byte', async () => {
    const socket = open()
    const headers = { ...bearer(), 'content-type': 'text/csv', 'content-length': 1_000_000 }
    socket.write(head('POST /imports?organization=slow', headers))
    const dripping = setInterval(() => socket.write('a'), 20)
    expect(await text(socket)).toContain('HTTP/1.1 408 ')
    clearInterval(dripping)
  })

  it('are cut off when they do not read their answers', async () => {
    const socket = open()
    socket.pause()
    const ids = JSON.stringify(['a', 'b', 'c', 'd', 'e'])
    const names = 'nests(first: 100) { nodes { name long: name longer: name } }'
    const inner = `nests(first: 5) { nodes { nests(first: 5) { nodes { nests(first: 5) { nodes { ${names} } } } } } }`
    const body = JSON.stringify({ query: `{ named(ids: ${ids}) { ${inner} } }` })
    const headers = {
      ...bearer(),
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    }
    // More than the system keeps of what nobody reads.
    const asked = `${head('POST /graphql', headers)}${body}`.repeat(100)
    socket.write(asked)
    await once(socket, 'connect')
    await expect.poll(async () => connections()).toBe(0)
  })

  it('are turned away when there are too many, and others are answered afterwards', async () => {
    const many = Array.from({ length: 30 }, () => open().resume())
    await expect
      .poll(() => many.filter(({ destroyed }) => destroyed).length)
      .toBeGreaterThanOrEqual(10)
    expect(await connections()).toBeLessThanOrEqual(20)
    for (const socket of many) socket.destroy()
    await expect.poll(async () => connections()).toBe(0)
    const asked = head('GET /healthz', { connection: 'close' })
    expect(await saidUntilClosed(asked)).toContain('HTTP/1.1 200 ')
  })

  it('do not keep others waiting who ask how the server is, however much they ask at once', async () => {
    const page = (inner: string) => `nests(first: 5) { nodes { ${inner} } }`
    const query = `{ nest { ${page(page(page(page('name'))))} } }`
    const answered: string[] = []
    const ask = async (name: string, asking: Promise<{ statusCode: number }>) => {
      expect((await asking).statusCode).toBe(200)
      answered.push(name)
    }
    const heavy = {
      method: 'POST',
      url: '/graphql',
      headers: bearer(),
      payload: { query },
    } as const
    const all = Array.from({ length: 40 }, async () => ask('heavy', api.inject(heavy)))
    const health = ask('health', api.inject({ method: 'GET', url: '/healthz' }))
    await Promise.all([...all, health])
    expect(answered.indexOf('health')).toBeLessThan(10)
  })
})
