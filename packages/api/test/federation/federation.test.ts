import { composeServices } from '@apollo/composition'
import { anOrganization } from '@postscale/domain/testing'
import { parse } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { useApp } from '../http/use-app.js'
import { plantFixture } from '../reads/plant.js'

const story = (slug: string) =>
  anOrganization({ slug, name: slug }).withTeam('Team').withSeat('Seat').filledBy('Ana').carrying(1)
const [acme, rival] = [story('acme'), story('rival')]

type Fixture = typeof acme

const idOf = (fixture: Fixture, type: 'Account' | 'Person', thing: string) =>
  encodeGlobalId(
    type,
    fixture.state().organization.id,
    fixture.id(type === 'Account' ? 'account' : 'person', thing),
  )

/** Another service that adds a field to our accounts, and has pages of its own. */
const invoices = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable"])
  interface Node { id: ID! }
  type Query { invoices: [Invoice!]! }
  type Invoice implements Node @key(fields: "id") { id: ID! number: String! account: Account! page: PageInfo! }
  type Account @key(fields: "id") { id: ID! openInvoices: Int! }
  type PageInfo @shareable {
    endCursor: String
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
  }`

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Account { id name }
    ... on Person { id name }
  }
}`

describe('as a subgraph', () => {
  const api = useApp()
  let member = ''
  const ask = async (representations: readonly unknown[], token: string | null = member) =>
    api.ask(ENTITIES, { variables: { representations }, token })
  const account = (fixture: Fixture) => ({
    __typename: 'Account',
    id: idOf(fixture, 'Account', 'Account 1'),
  })

  beforeAll(async () => {
    const organizationId = await plantFixture(api.database, acme)
    await plantFixture(api.database, rival)
    const { body } = await api.ask(
      `mutation ($id: ID!) { createApiToken(input: { name: "gateway", organizationIds: [$id] }) { ok { secret } } }`,
      { variables: { id: encodeGlobalId('Organization', organizationId) } },
    )
    member = body.data.createApiToken.ok.secret
  })

  it('composes with another that knows accounts by their id', async () => {
    const { body } = await api.ask('{ _service { sdl } }')
    const { errors, schema } = composeServices([
      { name: 'postscale', url: 'http://one', typeDefs: parse(body.data._service.sdl) },
      { name: 'invoices', url: 'http://two', typeDefs: parse(invoices) },
    ])
    expect(errors).toBeUndefined()
    const fields = schema?.toAPISchema().toGraphQLJSSchema().getType('Account')
    expect(Object.keys(fields && 'getFields' in fields ? fields.getFields() : {})).toEqual(
      expect.arrayContaining(['name', 'health', 'openInvoices']),
    )
  })

  it('answers things by their ids, in the order asked', async () => {
    const person = { __typename: 'Person', id: idOf(acme, 'Person', 'Ana'), more: 1 }
    const { body, cost } = await ask([person, account(acme)])
    expect(body).toEqual({
      data: {
        _entities: [
          { __typename: 'Person', id: person.id, name: 'Ana' },
          { ...account(acme), name: 'Account 1' },
        ],
      },
    })
    expect(cost?.complexity).toBe(2)
  })

  it('answers nothing of another organization', async () => {
    const { body } = await ask([account(rival), account(acme)])
    expect(body.errors).toBeUndefined()
    expect(body.data._entities).toEqual([null, expect.objectContaining(account(acme))])
    expect((await ask([account(rival)], api.token)).body.data._entities[0]).toMatchObject(
      account(rival),
    )
  })

  it('answers nothing without a session', async () => {
    for (const query of [ENTITIES, '{ _service { sdl } }']) {
      const { status, body } = await api.ask(query, {
        variables: { representations: [account(acme)] },
        token: null,
      })
      expect(status).toBe(401)
      expect(body.data).toBeUndefined()
    }
  })

  it.each([
    ['no object', 'x'],
    ['no type', { id: idOf(acme, 'Person', 'Ana') }],
    ['no id', { __typename: 'Account' }],
    ['the id of another type', { ...account(acme), __typename: 'Person' }],
    ['an id that is none', { __typename: 'Account', id: 'x' }],
    ['a type that cannot be asked for', { __typename: 'Money', id: encodeGlobalId('Money', 'x') }],
  ])('refuses %s, and answers the others', async (_, wrong) => {
    const { body } = await ask([wrong, account(acme)])
    expect(body.data._entities).toEqual([null, expect.objectContaining(account(acme))])
    expect(body.errors).toHaveLength(1)
    expect(body.errors[0]).toMatchObject({
      path: ['_entities', 0],
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  it('answers at most 100 at once, and counts them as what they cost', async () => {
    const many = (count: number) => Array.from({ length: count }, () => account(acme))
    const { body, cost } = await ask(many(100))
    expect(body.data._entities).toHaveLength(100)
    expect(cost?.complexity).toBe(100)
    expect((await ask(many(101))).body.errors[0].extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: ['representations'],
    })
  })
})

describe('without introspection', () => {
  const api = useApp({ environment: { mode: 'production', introspection: false } })

  it('tells no gateway its schema, and answers it all the same', async () => {
    const { status, body } = await api.ask('{ _service { sdl } }')
    expect(status).toBe(400)
    expect(body.errors[0].message).toContain('introspection')
    const entities = await api.ask(ENTITIES, { variables: { representations: [] } })
    expect(entities.body).toEqual({ data: { _entities: [] } })
  })
})
