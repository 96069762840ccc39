import { once } from 'node:events'
import { type IncomingHttpHeaders, request } from 'node:http'
import { type AddressInfo, connect, createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyTemplate, type DatabaseCopy } from '../database/use-test-database.js'
import { processToken } from '../process/start-api.js'
import { type StartedProcess, startProcess } from '../process/start-process.js'
import { password } from '../session/set-up-user.js'

const PUBLIC = 'https://postscale.example'
const HERE = '127.0.0.1'

interface Asked {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

interface Told {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** What somebody who means ill tries first on a server as it is run in production: over HTTP, in a process of its own. */
describe('a server in production', () => {
  const finished: (() => unknown)[] = []
  let copy: DatabaseCopy
  let server: StartedProcess
  let port = 0

  beforeAll(async () => {
    copy = await copyTemplate()
    port = await freePort()
    const variables = {
      DATABASE_URL: copy.url,
      NODE_ENV: 'production',
      PORT: String(port),
      POSTSCALE_BOOTSTRAP_TOKEN: processToken,
      POSTSCALE_LOG_LEVEL: 'info',
      POSTSCALE_PUBLIC_URL: PUBLIC,
      POSTSCALE_THREADS: '1',
    }
    server = startProcess(variables, (end) => finished.push(end))
    // Where it is reached, which is not where it listens.
    await server.says(/listens on (https:[^\s"]+)/)
  })
  afterAll(async () => {
    for (const end of finished.toReversed()) await end()
    await copy.drop()
  })

  /** A path goes as it is: `fetch` would tidy it up. */
  async function ask({ method, path, headers = {}, body }: Asked): Promise<Told> {
    const isText = typeof body === 'string'
    const sent = body === undefined ? undefined : isText ? body : JSON.stringify(body)
    const given = {
      ...(sent !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    }
    return new Promise((resolve, reject) => {
      const verb = method ?? (sent === undefined ? 'GET' : 'POST')
      request({ hostname: HERE, port, path, method: verb, headers: given }, (answer) => {
        const { statusCode = 0, headers: told } = answer
        text(answer).then((read) => {
          resolve({ status: statusCode, headers: told, body: read })
        }, reject)
      })
        .on('error', reject)
        .end(sent)
    })
  }

  const graphql = async (query: string, headers: Readonly<Record<string, string>> = {}) =>
    ask({
      path: '/graphql',
      headers: { authorization: `Bearer ${processToken}`, ...headers },
      body: { query },
    })

  it.each([
    '/../../../../etc/passwd',
    '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..%2f..%2f..%2f..%2fetc%2fpasswd',
    '/assets/....//....//etc/passwd',
    String.raw`/assets\..\..\..\etc\passwd`,
    '/assets/%00/etc/passwd',
    '/.env',
    '/.git/config',
    '/package.json',
    '/dist/main.js',
    '/assets/index.js.map',
    '/server-status',
    '/debug/pprof',
    '/metrics',
  ])('gives nothing of its own at %s', async (path) => {
    const { status, body } = await ask({ path })
    expect(body).not.toMatch(
      /root:|DATABASE_URL|\[core\]|"dependencies"|sourcesContent|process_cpu/,
    )
    if (status === 200) expect(body).toContain('<div id="root">')
  })

  it.each([
    ['POST', '/graphql'],
    ['POST', '/imports?organization=acme&filename=a.csv'],
    ['POST', '/records?organization=acme&expectedRevision=1'],
    ['GET', '/board-pack.xlsx?organization=acme'],
    ['GET', '/imports/0190a000-0000-7000-8000-000000000001/report.csv?organization=acme'],
    ['GET', '/scim/v2/Users'],
    ['POST', '/api/auth/passkeys/add/begin'],
    ['POST', '/api/auth/two-factor/enable'],
    ['GET', '/api/auth/list-sessions'],
  ])('answers %s %s to nobody who has not signed in', async (method, path) => {
    const body = method === 'POST' ? { query: '{ viewer { name } }', password } : undefined
    const told = await ask({ method, path, ...(body !== undefined && { body }) })
    expect([400, 401, 403, 404]).toContain(told.status)
    expect(told.body).not.toMatch(/"data":\{/)
  })

  it('tells browsers to be careful, also where it refuses', async () => {
    for (const path of ['/', '/healthz', '/graphql', '/nothing.here']) {
      const { headers } = await ask({ path })
      expect(headers['content-security-policy'] ?? '', path).toMatch(/frame-ancestors 'none'/)
      expect(headers['content-security-policy'], path).not.toMatch(/unsafe-(?:inline|eval)/)
      expect(headers, path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'strict-transport-security': expect.stringMatching(/max-age=\d{8}/),
      })
      expect(headers['x-powered-by'] ?? headers['server'], path).toBeUndefined()
      expect(headers['access-control-allow-origin'], path).toBeUndefined()
    }
  })

  it('lets no other site ask in the name of who is signed in', async () => {
    const origin = { origin: 'https://evil.example', host: 'postscale.example' }
    const preflight = await ask({
      method: 'OPTIONS',
      path: '/graphql',
      headers: { ...origin, 'access-control-request-method': 'POST' },
    })
    expect(preflight.headers['access-control-allow-origin']).toBeUndefined()
    const simple = await ask({
      path: '/graphql',
      headers: { ...origin, authorization: `Bearer ${processToken}`, 'content-type': 'text/plain' },
      body: '{"query":"{ viewer { name } }"}',
    })
    expect(simple.status).toBeGreaterThanOrEqual(400)
    const get = await ask({
      path: `/graphql?query=${encodeURIComponent('mutation { signOut }')}`,
      headers: { ...origin, authorization: `Bearer ${processToken}` },
    })
    expect(get.status).toBeGreaterThanOrEqual(400)
    const signIn = await ask({
      path: '/api/auth/sign-in/email',
      headers: origin,
      body: { email: 'olga@example.com', password },
    })
    expect([400, 401, 403]).toContain(signIn.status)
    expect(signIn.headers['set-cookie']).toBeUndefined()
  })

  it('shows neither its schema, nor names that are like one, nor where it went wrong', async () => {
    const asked = [
      '{ __schema { types { name } } }',
      '{ __type(name: "Organization") { fields { name } } }',
      '{ _service { sdl } }',
      '{ viewer { nam } }',
      '{ organization(slug: "x" }',
      '{ node(id: "bm90aGluZw==") { id } }',
    ]
    for (const query of asked) {
      const { body } = await graphql(query)
      expect(body, query).not.toMatch(/Did you mean|node_modules|at \w+ \(|"sdl":"|"fields":\[/)
    }
    const batch = await ask({
      path: '/graphql',
      headers: { authorization: `Bearer ${processToken}` },
      body: [{ query: '{ viewer { name } }' }, { query: '{ viewer { name } }' }],
    })
    expect(batch.status).toBe(400)
  })

  it('keeps sessions to itself: its cookie is for this site, over HTTPS, and no script', async () => {
    const link = await server.says(/within 24 hours: (\S+?)"/)
    expect(link.startsWith(`${PUBLIC}/setup#token=`)).toBe(true)
    const token = new URLSearchParams(new URL(link).hash.slice(1)).get('token')
    // What the request says of its host does not matter.
    const host = { host: 'evil.example', 'x-forwarded-host': 'evil.example' }
    const user = { token, name: 'Olga', email: 'olga@example.com', password }
    const made = await ask({ path: '/setup', headers: host, body: user })
    const cookies = made.headers['set-cookie'] ?? []
    const session = cookies.find((cookie) => cookie.includes('session'))
    expect(session).toMatch(/^__(?:Secure|Host)-/)
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; HttpOnly/i)
      expect(cookie).toMatch(/; Secure/i)
      expect(cookie).toMatch(/; SameSite=(?:Lax|Strict)/i)
      expect(cookie).not.toMatch(/; Domain=/i)
    }
    const [cookie = ''] = session?.split(';') ?? []
    const viewer = { path: '/graphql', body: { query: '{ viewer { name } }' }, headers: { cookie } }
    expect((await ask(viewer)).body).toContain('"Olga"')
    const again = await ask({ path: '/setup', body: { ...user, email: 'eve@example.com' } })
    expect(again.status).toBeGreaterThanOrEqual(400)
    const out = await ask({
      path: '/api/auth/sign-out',
      headers: { cookie, origin: PUBLIC },
      body: {},
    })
    expect(out.status).toBe(200)
    expect((await ask(viewer)).body).toContain('UNAUTHENTICATED')
  })

  it('takes no request for two, and no method that it does not have', async () => {
    const raw = async (message: string): Promise<string> =>
      new Promise((resolve) => {
        const told: Buffer[] = []
        const socket = connect(port, HERE, () => socket.write(message))
        socket.on('data', (part) => told.push(part))
        // It is closed on whoever says something else meanwhile.
        socket.on('error', () => undefined)
        socket.on('close', () => {
          resolve(Buffer.concat(told).toString())
        })
      })
    const both =
      'Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\n\r\n'
    expect(await raw(`POST /graphql HTTP/1.1\r\nHost: x\r\n${both}`)).toMatch(/^HTTP\/1\.1 400/)
    expect(await raw('GET / HTTP/1.1\r\nHost : x\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/)
    const long = `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`
    expect(await raw(long)).toMatch(/^HTTP\/1\.1 431/)
    for (const method of ['TRACE', 'DELETE', 'PUT', 'PROPFIND']) {
      const { status, body } = await ask({ method, path: '/graphql' })
      expect(status, method).toBeGreaterThanOrEqual(400)
      expect(body, method).not.toContain('TRACE /')
    }
  })

  it('is not changed by names that every object has', async () => {
    const polluted = await ask({
      path: '/graphql',
      headers: { authorization: `Bearer ${processToken}` },
      body: '{"query":"{ viewer { name } }","__proto__":{"polluted":true},"variables":{"__proto__":{"a":1}}}',
    })
    expect([200, 400]).toContain(polluted.status)
    expect((await graphql('{ viewer { allOrganizations } }')).status).toBe(200)
  })

  it('writes no secret to its log', async () => {
    await graphql('{ viewer { name } }', { cookie: 'session=hidden-cookie' })
    await ask({
      path: '/api/auth/sign-in/email',
      headers: { origin: PUBLIC },
      body: { email: 'olga@example.com', password: 'hidden-password-1' },
    })
    server.child.kill('SIGTERM')
    const { output } = await server.ended
    for (const secret of [processToken, 'hidden-cookie', 'hidden-password-1', copy.url]) {
      expect(output).not.toContain(secret)
    }
  })
})

async function freePort(): Promise<number> {
  const holder = createServer().listen(0, HERE)
  await once(holder, 'listening')
  const { port } = holder.address() as AddressInfo
  holder.close()
  await once(holder, 'close')
  return port
}
