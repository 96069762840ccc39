import type { InjectOptions } from 'fastify'
import { hashToken, sessionCookie } from '../../src/session/tokens.js'
import type { Answer, TestApp } from './use-app.js'

const email = 'ana@example.com'
const password = 'a long password'
const slug = 'outages'

/** What one way into the server answered. */
export interface WayAnswer {
  readonly way: string
  readonly status: number
  readonly code: string | undefined
  readonly retryAfter: string | undefined
  readonly seconds: number
}

type Ways = Readonly<Record<string, InjectOptions | (() => InjectOptions)>>

/** The ways into a server that lead to its database, tried out and prepared while there is one. */
export class EveryWayIn {
  readonly #api: TestApp
  #cookie = ''
  #count = 0
  /** Tokens that nobody has shown yet. */
  readonly #cold: string[] = []

  constructor(api: TestApp) {
    this.#api = api
  }

  /** Makes an organization, somebody who signs in, and tokens. */
  async prepare(): Promise<void> {
    const { session } = this.#api
    const passwordHash = await session.auth.hashPassword(password)
    await session.users.keepSetupLink(hashToken('link'), new Date(Date.now() + 60_000))
    await session.users.createFirst(hashToken('link'), { name: 'Ana', email, passwordHash })
    const signedIn = await this.#api.inject(signIn)
    this.#cookie = signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    await this.makeOrganization(slug)
    for (let index = 0; index < 20; index += 1) {
      const { body } = await this.#api.ask(
        'mutation { createApiToken(input: { name: "Cold" }) { ok { secret } } }',
      )
      this.#cold.push(body.data.createApiToken.ok.secret)
    }
  }

  async makeOrganization(name: string): Promise<void> {
    await this.#api.ask(`mutation { createOrganization(input: { change: {
      slug: "${name}", name: "${name}", currency: "EUR", effective: "2026-01-01"
    } }) { ok { revision } } }`)
  }

  /** Makes a team; answers its name, and what was told. */
  async write(
    organizationId = slug,
    name = `Team ${(this.#count += 1)}`,
  ): Promise<Answer & { readonly name: string }> {
    const query = `mutation { createTeam(input: {
      organizationId: "${organizationId}", change: { name: "${name}", kind: POD }
    }) { ok { revision } error { code } } }`
    return { name, ...(await this.#api.ask(query)) }
  }

  async read(name = slug): Promise<Answer> {
    return this.#api.ask(`{ organization(slug: "${name}") { name } }`)
  }

  /** Goes all ways at once. */
  async ask(only: (way: string) => boolean = () => true): Promise<readonly WayAnswer[]> {
    const ways = Object.entries(this.#ways()).filter(([way]) => only(way))
    return Promise.all(
      ways.map(async ([way, asked]) => {
        const before = performance.now()
        const request = typeof asked === 'function' ? asked() : asked
        const { statusCode: status, headers, body } = await this.#api.inject(request)
        const seconds = (performance.now() - before) / 1_000
        const retryAfter = headers['retry-after']?.toString()
        return { way, status, code: codeOf(body), retryAfter, seconds }
      }),
    )
  }

  #forgetSession(): void {
    const { auth, principals } = this.#api.session
    const cookie = sessionCookie(this.#cookie, auth.sessionCookie)
    if (cookie !== null) principals.drop(hashToken(cookie))
  }

  #ways(): Ways {
    const bearer = { authorization: `Bearer ${this.#api.token}` }
    const graphql = (query: string, headers: Record<string, string> = bearer): InjectOptions => ({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: { query },
    })
    const viewer = '{ viewer { name } }'
    this.#count += 1
    this.#forgetSession()
    return {
      read: graphql(`{ organization(slug: "${slug}") { name teams { nodes { name } } } }`),
      list: graphql('{ organizations { nodes { name } } }'),
      write: graphql(`mutation { createTeam(input: {
        organizationId: "${slug}", change: { name: "Lost ${this.#count}", kind: POD }
      }) { ok { revision } } }`),
      token: graphql('mutation { createApiToken(input: { name: "Lost" }) { ok { secret } } }'),
      coldToken: () => graphql(viewer, { authorization: `Bearer ${this.#cold.pop()}` }),
      coldSession: graphql(viewer, { cookie: this.#cookie }),
      signIn,
      session: { method: 'GET', url: '/api/auth/get-session', headers: { cookie: this.#cookie } },
      setUp: {
        method: 'POST',
        url: '/setup',
        payload: { token: 'none', name: 'Bo', email: 'bo@example.com', password },
      },
      upload: {
        method: 'POST',
        url: `/imports?organization=${slug}&filename=a.csv`,
        headers: { ...bearer, 'content-type': 'text/csv' },
        payload: 'a,b\n1,2\n',
      },
      records: { method: 'GET', url: `/records?organization=${slug}`, headers: bearer },
      putRecords: {
        method: 'POST',
        url: `/records?organization=${slug}&expectedRevision=1`,
        headers: { ...bearer, 'content-type': 'application/x-ndjson' },
        payload: '',
      },
      boardPack: { method: 'GET', url: `/board-pack.xlsx?organization=${slug}`, headers: bearer },
    }
  }
}

const signIn: InjectOptions = {
  method: 'POST',
  url: '/api/auth/sign-in/email',
  headers: { origin: 'http://localhost' },
  payload: { email, password },
}

function codeOf(body: string): string | undefined {
  if (!body.startsWith('{')) return undefined
  const [first] = body.split('\n')
  const { errors } = JSON.parse(first ?? '') as {
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[]
  }
  return errors?.[0]?.extensions.code
}
