import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { encodeGlobalId } from '../../src/shared/relay/global-id.js'
import { useApp } from '../http/use-app.js'
import { plantFixture } from './plant.js'

/** One of everything, and a team, a seat, a person, an account that are no longer or not yet there. */
const story = (slug: string) =>
  anOrganization({ slug, name: slug })
    .withTeam('Team')
    .withSeat('Seat')
    .filledBy('Person')
    .carrying(1)
    .inImplementation({ status: 'ACTIVE' })
    .withPolicy('capacity.csm.enterprise.trigger', 11)
    .withAccount('Gone')
    .withAccount('Future')
    .on('2099-01-01')
    .withTeam('Team of the future')

const acme = story('acme').and({
  type: 'closeAccount',
  effective: '2025-06-01',
  id: story('acme').id('account', 'Gone'),
})
const rival = story('rival')

/** The opaque id of a thing of each type that `node` finds. */
function idsOf(fixture: typeof acme): Record<string, string> {
  const state = fixture.state()
  const { id } = state.organization
  const [occupancy] = state.occupancies.keys()
  const account = fixture.id('account', 'Account 1')
  const [coverage] = state.coverage.rowsReferring('accountId', account)
  return {
    Organization: encodeGlobalId('Organization', id),
    Team: encodeGlobalId('Team', id, fixture.id('team', 'Team')),
    Role: encodeGlobalId('Role', id, fixture.id('role', 'CSM')),
    Position: encodeGlobalId('Position', id, fixture.id('position', 'Seat')),
    Person: encodeGlobalId('Person', id, fixture.id('person', 'Person')),
    Occupancy: encodeGlobalId('Occupancy', id, occupancy ?? ''),
    Account: encodeGlobalId('Account', id, account),
    Coverage: encodeGlobalId('Coverage', id, account, state.coverage.columns.id.at(coverage ?? 0)),
    Implementation: encodeGlobalId('Implementation', id, fixture.id('implementation', 'Account 1')),
    Policy: encodeGlobalId('Policy', id, 'capacity.csm.enterprise.trigger'),
  }
}

describe('node', () => {
  const api = useApp()
  let member = ''
  const node = async (id: string, token?: string) =>
    api.ask('query ($id: ID!) { node(id: $id) { __typename id } }', {
      variables: { id },
      ...(token === undefined ? {} : { token }),
    })

  beforeAll(async () => {
    const organizationId = await plantFixture(api.database, acme)
    await plantFixture(api.database, rival)
    const { body } = await api.ask(
      `mutation ($id: ID!) { createApiToken(input: { name: "reader", organizationIds: [$id] }) { ok { secret } } }`,
      { variables: { id: encodeGlobalId('Organization', organizationId) } },
    )
    member = body.data.createApiToken.ok.secret
  })

  it.each(Object.keys(idsOf(acme)))('finds a %s by the id that it answers', async (type) => {
    const id = idsOf(acme)[type] ?? ''
    const { body } = await node(id, member)
    expect(body).toEqual({ data: { node: { __typename: type, id } } })
  })

  it.each(Object.keys(idsOf(rival)))(
    'shows a %s to nobody outside the organization',
    async (type) => {
      const id = idsOf(rival)[type] ?? ''
      expect((await node(id)).body.data.node).toEqual({ __typename: type, id })
      expect((await node(id, member)).body).toEqual({ data: { node: null } })
    },
  )

  it('answers a forbidden organization like an unknown one', async () => {
    const ask = async (slug: string) =>
      (await api.ask(`{ organization(slug: "${slug}") { name } }`, { token: member })).body
    expect(await ask('rival')).toEqual(await ask('nobody'))
    const { body } = await api.ask('{ organizations { totalCount edges { node { slug } } } }', {
      token: member,
    })
    expect(body.data.organizations).toEqual({
      totalCount: 1,
      edges: [{ node: { slug: 'acme' } }],
    })
  })

  it('finds nothing of another organization behind an id of one’s own', async () => {
    const own = acme.state().organization.id
    const mixed = [
      encodeGlobalId('Team', own, rival.id('team', 'Team')),
      encodeGlobalId('Person', own, rival.id('person', 'Person')),
      encodeGlobalId('Account', own, rival.id('account', 'Account 1')),
      encodeGlobalId('Position', own, rival.id('position', 'Seat')),
    ]
    const { body } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      variables: { ids: mixed },
      token: member,
    })
    expect(body).toEqual({ data: { nodes: [null, null, null, null] } })
    const foreign = encodeGlobalId('Team', own, rival.id('team', 'Team'))
    const filtered = await api.ask(
      `{ organization(slug: "acme") { people(filter: { teamId: "${foreign}" }) { totalCount } } }`,
      { token: member },
    )
    expect(filtered.body.data.organization.people.totalCount).toBe(0)
  })

  it('shows what has ended as it was at its end, and what is to come as it will begin', async () => {
    const { id } = acme.state().organization
    const gone = encodeGlobalId('Account', id, acme.id('account', 'Gone'))
    const future = encodeGlobalId('Team', id, acme.id('team', 'Team of the future'))
    const { body } = await api.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) {
        ... on Account { name validTo } ... on Team { name validFrom }
      } }`,
      { variables: { ids: [gone, future] } },
    )
    expect(body.data.nodes).toEqual([
      { name: 'Gone', validTo: '2025-06-01' },
      { name: 'Team of the future', validFrom: '2099-01-01' },
    ])
  })

  it.each(['garbage', '', encodeGlobalId('Unicorn', 'x')])('refuses %j', async (id) => {
    const { body } = await node(id)
    expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['id'] })
  })

  it('finds nothing behind ids that say nothing', async () => {
    const { id } = acme.state().organization
    for (const parts of [[id], [id, 'x'], ['x', 'y'], [id, 'x', 'y']]) {
      expect((await node(encodeGlobalId('Team', ...parts))).body).toEqual({ data: { node: null } })
    }
  })
})
