import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { anOrganization } from '@postscale/domain/testing'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.js'
import { buildSchema } from '../../src/build-schema.js'
import { createServices } from '../../src/services.js'
import { PRIVATE_NETWORKS } from '../../src/trusted-proxies.js'
import { statementsOf } from '../database/statements-of.js'
import { useApp } from './use-app.js'
import { planApi } from '../plans/plan-api.js'
import { plantFixture } from '../reads/plant.js'

const story = anOrganization({ slug: 'kept' })
  .withTeam('Success')
  .withPerson('Ana', { loadedCost: 90_000_00 })
  .withSeat('CSM 1')
  .filledBy('Ana')
  .carrying(60, { segment: 'ENTERPRISE', acv: 120_000_00 })

const TEAMS = 'teams(first: 50, order: { field: NAME }) { nodes { name } }'
const HEAVY = `${TEAMS} hireTriggers { status } capacity(groupBy: TEAM) { lines { load evidence { message } } }
  accounts(first: 50) { nodes { name health { score } lifecycle { stage } } }`

/** The statement by which the revisions are looked at, and what the credential of whoever asks may open. */
const REVISIONS = /SELECT id, revision FROM organization WHERE id = ANY/

describe('answers that are kept', () => {
  const api = useApp()
  let other: FastifyInstance
  const plans = planApi(api, 'kept')

  beforeAll(async () => {
    await plantFixture(api.database, story)
    // Another process on the same database, but for its memory.
    const log = pino({ level: 'silent' })
    other = createApp({
      environment: {
        mode: 'test',
        introspection: true,
        publicUrl: undefined,
        maxConnections: 2_000,
        trustProxy: PRIVATE_NETWORKS,
        answersBytes: 16 * 2 ** 20,
      },
      database: api.served,
      session: api.session,
      services: await createServices({ database: api.served, log }),
      schema: await buildSchema(),
      log,
    })
    await other.ready()
  })
  afterAll(async () => other.close())

  const tokenFor = async (input: object): Promise<string> => {
    const { body } = await api.ask(
      'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { ok { secret } } }',
      { variables: { input } },
    )
    return body.data.createApiToken.ok.secret
  }
  const idOf = async (): Promise<string> => {
    const { body } = await api.ask('{ organization(slug: "kept") { id } }')
    return body.data.organization.id
  }
  const get = async (fields: string, headers: Readonly<Record<string, string>> = {}) =>
    api.inject({
      method: 'GET',
      url: '/graphql',
      query: { query: `{ organization(slug: "kept") { ${fields} } }` },
      headers: {
        authorization: `Bearer ${api.token}`,
        'apollo-require-preflight': '1',
        ...headers,
      },
    })

  it('are the same to the byte, and take one look at the revision', async () => {
    const first = await get(HEAVY)
    const statements = await statementsOf(async () => {
      expect((await get(HEAVY)).rawPayload.equals(first.rawPayload)).toBe(true)
    })
    expect(statements).toEqual([expect.stringMatching(REVISIONS)])
  })

  it('are told to be there already by an entity tag, until something is written', async () => {
    const { headers } = await get(TEAMS)
    const etag = String(headers['etag'])
    const again = await get(TEAMS, { 'if-none-match': etag })
    expect([again.statusCode, again.payload]).toEqual([304, ''])
    await plans.change('createTeam', { name: 'Later', kind: 'FUNCTION', effective: '2026-02-01' })
    const changed = await get(TEAMS, { 'if-none-match': etag })
    expect(changed.statusCode).toBe(200)
    expect(changed.payload).toContain('Later')
    expect(changed.headers['etag']).not.toBe(etag)
  })

  it.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip, br;q=0', gunzipSync],
  ] as const)('are compressed as %s for whoever takes it', async (encoding, accepted, read) => {
    const plain = await get(HEAVY)
    const packed = await get(HEAVY, { 'accept-encoding': accepted })
    expect(packed.headers['content-encoding']).toBe(encoding)
    expect(read(packed.rawPayload).equals(plain.rawPayload)).toBe(true)
  })

  it('are not told to whoever may see less, nor less to whoever may see more', async () => {
    const query =
      '{ organization(slug: "kept") { people(first: 5) { nodes { loadedCost { formatted } } } } }'
    const organizationIds = [await idOf()]
    const token = await tokenFor({
      name: 'no pay',
      organizationIds,
      actions: ['organization.read'],
    })
    const costs = async (as?: string) => {
      const { body } = await api.ask(query, as === undefined ? {} : { token: as })
      return body.data.organization.people.nodes
    }
    for (let round = 0; round < 2; round += 1) {
      expect(await costs()).toEqual([{ loadedCost: { formatted: expect.any(String) } }])
      expect(await costs(token)).toEqual([{ loadedCost: null }])
    }
  })

  it('are of one language', async () => {
    const query =
      '{ organization(slug: "kept") { capacity(groupBy: TEAM) { lines { evidence { message } } } } }'
    const messages = async (language: string) =>
      JSON.stringify((await api.ask(query, { headers: { 'accept-language': language } })).body)
    const [english, spanish] = [await messages('en'), await messages('es')]
    expect(spanish).not.toBe(english)
    expect([await messages('en'), await messages('es')]).toEqual([english, spanish])
  })

  it('say nothing of who asked: another with the same rights is told of themselves', async () => {
    const [ada, bo] = [await tokenFor({ name: 'Ada' }), await tokenFor({ name: 'Bo' })]
    const nameOf = async (token: string) => {
      const { body } = await api.ask('{ viewer { name } organization(slug: "kept") { name } }', {
        token,
      })
      return body.data.viewer.name
    }
    expect([await nameOf(ada), await nameOf(bo), await nameOf(ada)]).toEqual(['Ada', 'Bo', 'Ada'])
  })

  it('do not outlive what has no revision: a view that is saved is there at once', async () => {
    const query = '{ organization(slug: "kept") { savedViews { name } } }'
    const names = async () => {
      const { body } = await api.ask(query)
      return body.data.organization.savedViews
    }
    const before = await names()
    const view = { organizationId: 'kept', name: 'Mine', page: 'records/account', search: '{}' }
    const { body } = await api.ask(
      'mutation ($input: SaveViewInput!) { saveView(input: $input) { error { message } } }',
      { variables: { input: view } },
    )
    expect(body.data.saveView.error).toBeNull()
    expect(await names()).toHaveLength(before.length + 1)
  })

  it('do not hide an organization that is made later', async () => {
    const query =
      '{ organization(slug: "kept") { name } later: organization(slug: "made-later") { name } }'
    expect((await api.ask(query)).body.data.later).toBeNull()
    await planApi(api, 'made-later').create()
    expect((await api.ask(query)).body.data.later).toEqual({ name: 'Acme' })
  })

  it('are none of what was refused', async () => {
    const query = '{ organization(slug: "kept") { teams(first: 100000) { nodes { name } } } }'
    for (let round = 0; round < 2; round += 1) {
      expect((await api.ask(query)).body.errors).toHaveLength(1)
    }
  })

  it('are never older than what anybody was told was written, in either of two processes', async () => {
    let acknowledged = 0
    let [reads, kept] = [0, 0]
    const name = (number: number) => `Round ${String(number).padStart(4, '0')}`
    const read = async (app: FastifyInstance) => {
      const least = acknowledged
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${api.token}` },
        payload: { query: `{ organization(slug: "kept") { revision ${TEAMS} } }` },
      })
      const { organization } = response.json<{
        data: { organization: { teams: { nodes: { name: string }[] } } }
      }>().data
      const last = organization.teams.nodes.filter((team) => team.name.startsWith('Round')).length
      reads += 1
      kept += Number(response.headers['etag'] !== undefined)
      return last >= least
    }
    const ROUNDS = 25
    let isDone = false
    const reader = async (app: FastifyInstance) => {
      const fresh: boolean[] = []
      while (!isDone) fresh.push(await read(app))
      return fresh
    }
    const readers = [api.app, api.app, other, other].map(reader)
    try {
      for (let round = 1; round <= ROUNDS; round += 1) {
        const team = { name: name(round), kind: 'FUNCTION', effective: '2026-02-01' }
        await plans.change('createTeam', team)
        acknowledged = round
        expect(await Promise.all([read(other), read(api.app)])).toEqual([true, true])
      }
    } finally {
      isDone = true
    }
    const told = (await Promise.all(readers)).flat()
    expect(told.every(Boolean)).toBe(true)
    expect(reads).toBeGreaterThan(ROUNDS * 2)
    expect(kept).toBe(reads)
  })
})
