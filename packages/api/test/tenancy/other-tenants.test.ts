import { BUILT_IN_ROLES } from '@postscale/domain'
import type { InjectOptions } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildSchema } from '../../src/build-schema.js'
import { readGlobalId } from '../../src/graphql/relay/global-id.js'
import { idsFor } from '../http/fuzz/values.js'
import type { World } from '../http/fuzz/world.js'
import { type AskOptions, useApp } from '../http/use-app.js'
import { signInMember } from '../session/sign-in-member.js'
import { EXTERNAL } from './places.js'
import { type Probe, probesOf } from './probes.js'
import { OF_NO_ORGANIZATION, OF_SCIM, routes, routesOf } from './routes.js'
import { bareOf, calledIn, twinOf, twoTenants } from './two-tenants.js'

/** Somebody of acme, and how they ask. */
interface Asker {
  readonly name: string
  readonly as: AskOptions
}

/** The same of another's, and of nobody's. */
type Pair = readonly [theirs: unknown, missing: unknown]

const WALK_MS = 300_000

describe('what is another organization’s', () => {
  const api = useApp()
  const askers: Asker[] = []
  let schema: GraphQLSchema
  let world: World
  let probes: readonly Probe[] = []
  let before = ''
  const counts = { probes: 0, answers: 0 }

  beforeAll(async () => {
    schema = await buildSchema()
    world = await twoTenants(api, schema)
    probes = probesOf(schema)
    const own = readGlobalId(world.organizationId)!.parts[0]!
    for (const role of BUILT_IN_ROLES) {
      const { id: userId, cookie } = await signInMember(api, role.replaceAll('_', ''), [own])
      const teamIds = role === 'TEAM_MANAGER' ? [bareOf(world.ids['Team']![0]!)] : []
      await api.database.prisma.membership.update({
        where: { userId_organizationId: { userId, organizationId: own } },
        data: { role, teamIds },
      })
      askers.push({ name: role, as: { token: null, headers: { cookie } } })
    }
    await api.session.principals.forget(null)
    const owner = askers[0]!.as
    const tokens = [
      ['a token of the owner', 'name: "Own"'],
      ['a token for one organization', `name: "One", organizationIds: ["${world.organizationId}"]`],
      [
        'a token for one organization and a few actions',
        `name: "Few", organizationIds: ["${world.organizationId}"], actions: ["organization.read", "audit.read"]`,
      ],
    ] as const
    for (const [name, input] of tokens) {
      const { body } = await api.ask(
        `mutation { createApiToken(input: { ${input} }) { ok { secret } } }`,
        owner,
      )
      askers.push({ name, as: { token: body.data.createApiToken.ok.secret } })
    }
    before = await rivalsRows()
  }, WALK_MS)

  /** Everything that is kept of the rival, as one text. */
  async function rivalsRows(): Promise<string> {
    const { pool } = api.database
    const rival = readGlobalId(world.rivalId)!.parts[0]!
    const { rows: tables } = await pool.query<{ name: string }>(
      `SELECT quote_ident(table_name) AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name = 'organizationId' ORDER BY 1`,
    )
    const texts: string[] = []
    for (const { name } of tables) {
      const { rows } = await pool.query(
        `SELECT md5(coalesce(string_agg(t::text, '' ORDER BY t::text), '')) AS sum FROM ${name} t
         WHERE "organizationId" = $1`,
        [rival],
      )
      texts.push(`${name} ${rows[0].sum}`)
    }
    const { rows } = await pool.query('SELECT * FROM organization WHERE id = $1', [rival])
    return JSON.stringify([texts, rows])
  }

  /** What stands in a place: another's id, and one like it that nobody has. */
  function pairsOf({ place, target }: Probe): readonly Pair[] {
    if (place.name === 'slug') return [['rival', 'nobody']]
    if (place.name === EXTERNAL) return [[calledIn('rival'), 'nobody-1']]
    if (target.name === 'Query.node' || target.name === 'Query.nodes') {
      return Object.values(world.foreign).map(([id]) => [id!, twinOf(id!)])
    }
    const [id] = idsFor(place.name, { ...world, ids: { ...world.foreign } })
    if (id === 'acme' || id === undefined) throw new Error(`no id for ${place.name}`)
    const twin = twinOf(id)
    const isBare = target.name === 'Mutation.applyPlan' && bareOf(id) !== id
    return [[id, twin], ...(isBare ? [[bareOf(id), bareOf(twin)] as const] : [])]
  }

  /** Asks for both; answers what tells them apart, null where nothing does. */
  async function difference(probe: Probe, pair: Pair, { name, as }: Asker): Promise<string | null> {
    const answers: string[] = []
    for (const given of pair) {
      const variables = probe.variables(world, given)
      const { status, body } = await api.ask(probe.query, { ...as, variables })
      const text = JSON.stringify({ status, body }).replaceAll(String(given), 'GIVEN')
      answers.push(text.replaceAll(OF_THE_REQUEST, ''))
      counts.answers += 1
    }
    counts.probes += 1
    const [theirs, missing] = answers
    if (theirs === missing && !theirs!.includes('INTERNAL_SERVER_ERROR')) return null
    const where = `${probe.target.name} ${probe.place.path.join('.')} as ${name}`
    return `${where}\n  ${theirs!.slice(0, 400)}\n  ${missing!.slice(0, 400)}`
  }

  it(
    'is answered as what is not there, in every place that takes an id',
    async () => {
      const [owner, ...others] = askers
      const told: string[] = []
      const seen = new Set<string>()
      for (const probe of probes) {
        const pairs = pairsOf(probe)
        for (const pair of pairs) told.push(...present(await difference(probe, pair, owner!)))
        // Who asks is looked at where a field begins: each is asked by some, and each of them asks many.
        if (seen.has(probe.target.name)) continue
        seen.add(probe.target.name)
        if (probe.target.steps.length > 2) continue
        for (const place of [0, 1, 2]) {
          const other = others[(seen.size * 3 + place) % others.length]!
          told.push(...present(await difference(probe, pairs[0]!, other)))
        }
      }
      const roots = (type: string) => [...seen].filter((name) => name.startsWith(`${type}.`)).length
      process.stdout.write(
        `${seen.size} fields (${roots('Query')} queries, ${roots('Mutation')} mutations), ` +
          `${probes.length} places, ${askers.length} askers: ${counts.probes} probes, ${counts.answers} answers\n`,
      )
      expect(told).toEqual([])
    },
    WALK_MS,
  )

  it(
    'is reached by every kind of node and of entity',
    async () => {
      const kinds = schema.getPossibleTypes(schema.getType('Node') as never).map(({ name }) => name)
      expect(kinds.filter((kind) => world.foreign[kind] === undefined)).toEqual([])
      const query = `query ($given: [_Any!]!) { _entities(representations: $given) { __typename } }`
      for (const [__typename, [id]] of Object.entries(world.foreign)) {
        for (const { as } of askers) {
          const answers: string[] = []
          for (const given of [id!, twinOf(id!)]) {
            const variables = { given: [{ __typename, id: given }] }
            const { status, body } = await api.ask(query, { ...as, variables })
            answers.push(
              JSON.stringify({ status, body })
                .replaceAll(given, 'GIVEN')
                .replaceAll(OF_THE_REQUEST, ''),
            )
          }
          expect([__typename, answers[0]]).toEqual([__typename, answers[1]])
        }
      }
    },
    WALK_MS,
  )

  it(
    'is not there for any route',
    async () => {
      const asked = new Set<string>()
      const told: string[] = []
      for (const { name, as } of askers) {
        const headers = {
          ...as.headers,
          ...(as.token != null && { authorization: `Bearer ${as.token}` }),
        }
        for (const [route, requestOf, pair] of routes(world)) {
          asked.add(route)
          const answers: string[] = []
          for (const given of pair) {
            const request = requestOf(given)
            const sent = {
              ...request,
              headers: { ...request.headers, ...headers },
            } as InjectOptions
            const { statusCode, body } = await api.inject(sent)
            answers.push(
              `${statusCode} ${body}`.replaceAll(given, 'GIVEN').replaceAll(OF_THE_REQUEST, ''),
            )
          }
          if (answers[0] !== answers[1]) told.push(`${route} as ${name}: ${answers.join(' | ')}`)
        }
      }
      expect(told).toEqual([])
      const routed = routesOf(api.app.printRoutes({ commonPrefix: false }))
      expect(routed).toEqual([...asked, ...OF_SCIM, ...OF_NO_ORGANIZATION].toSorted())
    },
    WALK_MS,
  )

  it('is what it was, whatever was asked', async () => {
    expect(await rivalsRows()).toBe(before)
  })
})

/** What differs from one request to the next. */
const OF_THE_REQUEST =
  /"requestId":"[^"]*"|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|"revision":\d+/g

function present(difference: string | null): readonly string[] {
  return difference === null ? [] : [difference]
}
