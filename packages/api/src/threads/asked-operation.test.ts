import 'reflect-metadata'
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  isInputObjectType,
  isLeafType,
  isObjectType,
  parse,
} from 'graphql'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { encodeGlobalId } from '../graphql/relay/global-id.js'
import { entityCatalogue } from '@postscale/domain'
import { askedOperation } from './asked-operation.js'
import { GROWING_FIELDS } from './growing-fields.js'

const acme = '0198c7a0-0000-7000-8000-000000000001'
const other = '0198c7a0-0000-7000-8000-000000000002'
const account = encodeGlobalId('Account', acme, other)

function asked(query: string, variables: object = {}, operationName: string | null = null) {
  return askedOperation(parse(query), { operationName, variables: { ...variables } })
}

describe('what an operation is about', () => {
  it.each([
    ['a literal', '{ organization(slug: "acme") { name } }'],
    ['a variable', 'query ($of: String!) { organization(slug: $of) { name } }'],
    ['a default', 'query ($of2: String = "acme") { organization(slug: $of2) { name } }'],
    ['an id or a slug', '{ importRunByKey(organizationId: "acme", idempotencyKey: "k") { id } }'],
    ['an alias', '{ a: organization(slug: "acme") { name } }'],
    ['a fragment', 'query { ...f } fragment f on Query { organization(slug: "acme") { name } }'],
    ['an inline fragment', '{ ... on Query { organization(slug: "acme") { name } } }'],
    ['an input', 'mutation { createTeam(input: { organizationId: "acme" }) { ok { revision } } }'],
  ])('the slug in %s', (_, query) => {
    expect(asked(query, { of: 'acme' })).toMatchObject({ slugs: ['acme'], ids: [] })
  })

  it.each([
    ['node', 'query ($id: ID!) { node(id: $id) { id } }'],
    ['nodes', 'query ($id: ID!) { nodes(ids: [$id, "x"]) { id } }'],
    ['an entity', 'query ($id: ID!) { _entities(representations: [{ id: $id }]) { __typename } }'],
    [
      'an input',
      'mutation ($id: ID!) { createTeam(input: { organizationId: $id }) { __typename } }',
    ],
  ])('the organization of an id in %s', (_, query) => {
    expect(asked(query, { id: account })).toMatchObject({ ids: [acme] })
  })

  it('whether it asks what is computed from all of an organization', () => {
    const grown = [
      '{ organization(slug: "acme") { name lint { findings { totalCount } } } }',
      'query { ...f } fragment f on Query { o: organization(slug: "acme") { ...g } } fragment g on Organization { t: tiers { lines { tier } } }',
      '{ organization(slug: "acme") { moments { capacity(groupBy: TEAM) { name } } } }',
      '{ organizations { nodes { retention { cohorts { from } } } } }',
      'mutation { updateTeam(input: { organizationId: "acme" }) { ok { effects { overCapacity } } } }',
    ]
    const light = [
      '{ organization(slug: "acme") { accounts { nodes { health { score } tiers: name } } } }',
      'mutation { updateTeam(input: { organizationId: "acme" }) { ok { revision } } }',
    ]
    for (const query of grown) expect(asked(query)).toMatchObject({ grows: true })
    for (const query of light) expect(asked(query)).toMatchObject({ grows: false })
  })

  it('whether it asks for a projection, wherever it stands', () => {
    const long = [
      '{ organization(slug: "acme") { growthProjection { from } } }',
      'query { ...f } fragment f on Query { organization(slug: "acme") { g: growthHires { cost { amountMinor } } } }',
      'mutation { applyGrowthHires(input: { organizationId: "acme" }) { error { code } } }',
    ]
    for (const query of long) expect(asked(query)).toMatchObject({ takesLong: true })
    expect(asked('{ organization(slug: "acme") { name } }')).toMatchObject({ takesLong: false })
  })

  it('all organizations, when more is asked of them than what they are called', () => {
    expect(asked('{ organizations { nodes { name slug } pageInfo { endCursor } } }')).toMatchObject(
      {
        ofAll: false,
      },
    )
    expect(asked('{ organizations { edges { node { teams { nodes { id } } } } } }')).toMatchObject({
      ofAll: true,
    })
  })

  it('no organization, where its name could not be stored', () => {
    const query = 'query ($of: String!) { organization(slug: $of) { name } }'
    for (const of of ['a\0b', '\ud800']) expect(asked(query, { of })?.slugs).toEqual([])
  })

  it('of several operations, the one that is named', () => {
    const query =
      'query a { organization(slug: "a") { name } } query b { organization(slug: "b") { name } }'
    expect(asked(query, {}, 'b')).toMatchObject({ slugs: ['b'] })
    expect(asked(query)).toBeNull()
  })

  it('a fragment that holds itself ends', () => {
    expect(asked('{ ...f } fragment f on Query { ...f viewer { name } }')).toMatchObject({
      slugs: [],
    })
    const within =
      '{ organization(slug: "acme") { ...f } } fragment f on Organization { moments { ...f } }'
    expect(asked(within)).toMatchObject({ grows: false })
  })
})

describe('the root fields of the schema', () => {
  /** They are of no organization: of the installation, or of one that is not there yet. */
  const ofNone = new Set([
    'benchmarks',
    'createApiToken',
    'createOrganization',
    'organizations',
    'revokeOtherSessions',
    'roles',
  ])

  it('name their organization where it is looked for', async () => {
    const file = fileURLToPath(new URL('../../../schema/subgraph.graphql', import.meta.url))
    const schema = buildSchema(await readFile(file, 'utf8'), { assumeValid: true })
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.values(type?.getFields() ?? {}),
    )
    const silent = fields.filter(
      ({ name, args }) => args.length > 0 && !ofNone.has(name) && !args.some(names),
    )
    expect(silent.map(({ name }) => name)).toEqual([])
    expect(fields.length).toBeGreaterThan(ofNone.size)

    function names({ name, type }: (typeof fields)[number]['args'][number]): boolean {
      if (['slug', 'id', 'ids', 'organizationId', 'representations'].includes(name)) return true
      const input = getNamedType(type)
      if (name !== 'input' || !isInputObjectType(input)) return false
      return ['organizationId', 'id', 'scenarioId'].some((each) => each in input.getFields())
    }
  })
})

describe('the fields of an organization', () => {
  /** What is kept as it is told, or lists of that, without being a list of things. */
  const kept = new Set([
    'accessDenials',
    'accessEvents',
    'audit',
    'auditEntry',
    'changes',
    'customRoles',
    'dataRetention',
    'dataSubjects',
    'draft',
    'history',
    'invitations',
    'members',
    'memberships',
    'moments',
    'plansOfRecord',
    'policies',
    'rootTeams',
    'savedViews',
    'scenario',
    'scenarios',
    'scheduled',
    'singleSignOn',
    'tierDeliverables',
  ])

  it('are its own, things, kept as they are told, or known to grow with it', async () => {
    const file = fileURLToPath(new URL('../../../schema/schema.graphql', import.meta.url))
    const schema = buildSchema(await readFile(file, 'utf8'), { assumeValid: true })
    const organization = schema.getType('Organization')
    if (!isObjectType(organization)) throw new Error('There is no type of organizations.')
    const { kinds } = entityCatalogue(String) as {
      readonly kinds: Readonly<Record<string, { readonly type: string }>>
    }
    const things = new Set(Object.values(kinds).map(({ type }) => type))
    const isOfThings = (field: GraphQLField<unknown, unknown>): boolean => {
      const { name } = getNamedType(field.type)
      return things.has(name.replace(/Connection$/, ''))
    }
    const unknown = Object.values(organization.getFields()).filter(
      (field) =>
        !(
          GROWING_FIELDS.has(field.name) ||
          kept.has(field.name) ||
          isOfThings(field) ||
          isLeafType(getNamedType(field.type)) ||
          getNamedType(field.type).name === 'Money'
        ),
    )
    expect(unknown.map(({ name }) => name)).toEqual([])
    const names = Object.keys(organization.getFields())
    expect([...GROWING_FIELDS, ...kept].filter((name) => !names.includes(name))).toEqual([])
  })
})
