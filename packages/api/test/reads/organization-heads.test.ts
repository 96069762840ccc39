import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { statementsOf } from '../database/statements-of.js'
import { useApp } from '../http/use-app.js'
import { planApi } from '../plans/plan-api.js'
import { plantFixture } from './plant.js'

const MANY = 100
const slugOf = (index: number) => `company-${String(index).padStart(3, '0')}`

describe('what organizations say of themselves', () => {
  // Statements are counted: an answer that is kept takes none.
  const api = useApp({ environment: { answersBytes: 0 } })
  const ids: string[] = []
  let restricted = ''
  /** Its fields of one value. */
  let own: readonly string[] = []

  const data = async (
    query: string,
    variables: Record<string, unknown> = {},
    token = api.token,
  ) => {
    const { body } = await api.ask(query, { variables, token })
    expect(body.errors).toBeUndefined()
    return body.data
  }
  /** The statements of a question, asked for the second time: whoever asks is known by then. */
  const statements = async (query: string, variables: Record<string, unknown> = {}) => {
    await data(query, variables)
    return statementsOf(() => data(query, variables))
  }

  beforeAll(async () => {
    for (let index = 0; index < MANY; index += 1) {
      const fixture = anOrganization({ slug: slugOf(index) })
        .withTeam('CS')
        .withSeat('CSM')
      const id = await plantFixture(api.database, fixture.carrying(2))
      ids.push(encodeGlobalId('Organization', id))
    }
    await planApi(api, slugOf(7)).change('updateOrganization', { name: 'Renamed' })
    const { createApiToken } = await data(
      `mutation ($ids: [ID!]) { createApiToken(input: { name: "two", organizationIds: $ids }) { ok { secret } } }`,
      { ids: [ids[7], ids[3]] },
    )
    restricted = createApiToken.ok.secret
    const { __type: type } = await data(`{ __type(name: "Organization") {
      fields { name args { name } type { kind ofType { kind } } }
    } }`)
    own = type.fields
      .filter(
        (field: { args: unknown[]; type: { kind: string; ofType: { kind: string } | null } }) =>
          field.args.length === 0 &&
          ['SCALAR', 'ENUM'].includes(field.type.ofType?.kind ?? field.type.kind),
      )
      .map(({ name }: { name: string }) => name)
  })

  it('is one statement for a page of a hundred, in every way of asking for it', async () => {
    const names = 'id slug name asOf locale history { from }'
    const pages: readonly (readonly [string, Record<string, unknown>])[] = [
      [`{ organizations(first: 100) { totalCount nodes { ${names} } } }`, {}],
      [
        '{ organizations(last: 3) { edges { cursor node { ...names } } } } fragment names on Organization { name }',
        {},
      ],
      [
        `query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename ... on Organization { ${names} } } }`,
        { ids },
      ],
      [
        `query ($id: ID!) { node(id: $id) { ... on Organization { ... { changedIn } } } }`,
        { id: ids[0] },
      ],
      [
        `query ($representations: [_Any!]!) { _entities(representations: $representations) {
          ... on Organization { ${names} }
        } }`,
        { representations: ids.map((id) => ({ __typename: 'Organization', id })) },
      ],
    ]
    for (const [query, variables] of pages) {
      const sent = await statements(query, variables)
      expect(sent, query).toEqual([expect.stringContaining('organization_version')])
    }
  })

  it('is one statement for the viewer’s own list', async () => {
    expect(
      await statements('{ viewer { organizations { id slug currency actions } } }'),
    ).toHaveLength(1)
  })

  it('is the same whether what belongs to them is read too or not', async () => {
    expect(own).toEqual(expect.arrayContaining(['name', 'revision', 'changedIn', 'timeZone']))
    const fields = `${own.join(' ')} history { from to changedFields }`
    const pages = [
      (more: string) => `query { organizations(first: 100) { nodes { ${fields} ${more} } } }`,
      (more: string) => `query ($ids: [ID!]!) {
        organizations: nodes(ids: $ids) { id ... on Organization { ${fields} ${more} } }
      }`,
    ]
    for (const page of pages) {
      const alone = await data(page(''), { ids })
      const whole = await data(page('accounts(first: 1) { totalCount }'), { ids })
      const { nodes = whole.organizations } = whole.organizations
      const { nodes: names = alone.organizations } = alone.organizations
      expect(names).toHaveLength(MANY)
      expect(names).toEqual(
        nodes.map(({ accounts, ...rest }: { accounts: { totalCount: number } }) => {
          expect(accounts.totalCount).toBe(2)
          return rest
        }),
      )
      expect(names[7]).toMatchObject({ name: 'Renamed', revision: 2, changedIn: 2 })
    }
  })

  it('are of the day that is asked for, and of past revisions', async () => {
    const query = `query ($id: ID!, $at: MomentInput) { node(id: $id, at: $at) {
      ... on Organization { name asOf revision }
    } }`
    const at = async (moment: object) => (await data(query, { id: ids[7], at: moment })).node
    const { asOf: today } = await at({})
    expect(await at({ asOf: '2026-01-05' })).toMatchObject({ asOf: '2026-01-05', revision: 2 })
    expect((await at({ asOf: '2026-01-05' })).name).not.toBe('Renamed')
    expect(await at({ revision: 1 })).toMatchObject({ asOf: today, revision: 1, name: 'Acme' })
  })

  it('are of those that the viewer may enter, by slug, page by page', async () => {
    const query = `query ($after: String) {
      organizations(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { slug } }
    }`
    const { organizations: first } = await data(query, {}, restricted)
    expect(first).toMatchObject({ totalCount: 2, nodes: [{ slug: slugOf(3) }] })
    const after = first.pageInfo.endCursor
    const { organizations: second } = await data(query, { after }, restricted)
    expect(second).toMatchObject({ nodes: [{ slug: slugOf(7) }], pageInfo: { hasNextPage: false } })
    const { nodes } = await data(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Organization { slug } } }',
      { ids: ids.slice(6, 8) },
      restricted,
    )
    expect(nodes).toEqual([null, { slug: slugOf(7) }])
  })
})
