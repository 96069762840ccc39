import type { Change } from '@postscale/domain'
import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { useApp } from '../http/use-app.js'
import { plant, plantFixture } from './plant.js'

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
    AuditEntry: encodeGlobalId('AuditEntry', id, '1'),
    HealthSignal: encodeGlobalId('HealthSignal', id, 'app', account, 'log%3Ains', '2026-01-10'),
    Touchpoint: encodeGlobalId('Touchpoint', id, 'crm', 'T-1'),
  }
}

/** A fact of each type that `node` finds. */
function factsOf(fixture: typeof acme): readonly Change[] {
  const accountId = fixture.id('account', 'Account 1')
  const effective = '2026-01-10'
  return [
    {
      type: 'recordHealthSignal',
      effective,
      source: 'app',
      accountId,
      family: 'USAGE',
      metric: 'log:ins',
      value: 3,
    },
    {
      type: 'recordTouchpoint',
      effective,
      source: 'crm',
      externalId: 'T-1',
      accountId,
      kind: 'CALL',
      personId: fixture.id('person', 'Person'),
    },
  ]
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
    const rivalId = await plantFixture(api.database, rival)
    await plant(api.database, organizationId, factsOf(acme))
    await plant(api.database, rivalId, factsOf(rival))
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

  it('finds facts as they are listed, as they are recorded now, and none that were taken back', async () => {
    const { HealthSignal, Touchpoint } = idsOf(acme)
    const fields = `... on HealthSignal { day value changedIn account { name } }
      ... on Touchpoint { day kind changedIn account { name } person { name } }`
    const lists = await api.ask(
      `{ organization(slug: "acme") { healthSignals { edges { node { id } } }
        touchpoints { edges { node { id } } } } }`,
    )
    const { healthSignals, touchpoints } = lists.body.data.organization
    expect([healthSignals, touchpoints]).toEqual([
      { edges: [{ node: { id: HealthSignal } }] },
      { edges: [{ node: { id: Touchpoint } }] },
    ])
    const nodes = async () => {
      const { body } = await api.ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { id ${fields} } }`, {
        variables: { ids: [Touchpoint, HealthSignal, Touchpoint] },
      })
      return body.data.nodes
    }
    const account = { name: 'Account 1' }
    const [touchpoint, signal, same] = await nodes()
    expect(touchpoint).toMatchObject({ kind: 'CALL', account, person: { name: 'Person' } })
    expect(signal).toMatchObject({ day: '2026-01-10', value: 3, account, changedIn: 2 })
    expect(same).toEqual(touchpoint)
    const { id } = acme.state().organization
    const [measured, contact] = factsOf(acme)
    const plan = [
      { ...measured, value: 8 },
      { type: 'restore', kind: 'touchpoint', id: 'crm:T-1', revision: 1 },
    ]
    await plant(api.database, id, plan as readonly Change[])
    expect(await nodes()).toEqual([null, { ...signal, value: 8, changedIn: 3 }, null])
    await plant(api.database, id, [contact!])
  })

  it('finds the plan that made a revision, and a token for who may revoke it', async () => {
    const { id } = acme.state().organization
    const audit = await api.ask(
      `{ organization(slug: "acme") { audit(last: 1) { edges { node { id revision title } } } } }`,
    )
    const [{ node: entry }] = audit.body.data.organization.audit.edges
    expect(entry).toEqual({ id: idsOf(acme)['AuditEntry'], revision: 1, title: 'Planting' })
    const { body } = await api.ask(
      'query ($id: ID!) { node(id: $id) { ... on AuditEntry { id revision title } } }',
      { variables: { id: entry.id } },
    )
    expect(body.data.node).toEqual(entry)
    for (const revision of ['0', '99', '1e0', 'x']) {
      const unknown = await node(encodeGlobalId('AuditEntry', id, revision))
      expect(unknown.body).toEqual({ data: { node: null } })
    }
    const made = await api.ask(
      `mutation ($id: ID!) {
        createApiToken(input: { name: "another", organizationIds: [$id] }) { ok { token { id } } } }`,
      { variables: { id: idsOf(rival)['Organization'] } },
    )
    const token = made.body.data.createApiToken.ok.token.id
    expect((await node(token)).body.data.node).toEqual({ __typename: 'ApiToken', id: token })
    expect((await node(token, member)).body).toEqual({ data: { node: null } })
  })

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
      `{ organization(slug: "acme") { people(filter: { seat: { teams: [{ id: "${foreign}" }] } }) { totalCount } } }`,
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
        ... on Account { name from to validTo } ... on Team { name from to validFrom }
      } }`,
      { variables: { ids: [gone, future] } },
    )
    expect(body.data.nodes).toEqual([
      { name: 'Gone', from: '2025-01-01', to: '2025-06-01', validTo: '2025-06-01' },
      {
        name: 'Team of the future',
        from: '2099-01-01',
        to: null,
        validFrom: '2099-01-01',
      },
    ])
  })

  it.each(['garbage', '', encodeGlobalId('Unicorn', 'x')])('refuses %j', async (id) => {
    const { body } = await node(id)
    expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['id'] })
  })

  it('answers the others when one of several ids is none', async () => {
    const { Team } = idsOf(acme)
    const { body } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      variables: { ids: ['garbage', Team] },
    })
    expect(body.data.nodes).toEqual([null, { id: Team }])
    expect(body.errors).toMatchObject([
      { path: ['nodes', 0], extensions: { code: 'BAD_USER_INPUT', argument: ['ids', 0] } },
    ])
  })

  it('finds nothing behind ids that say nothing', async () => {
    const { id } = acme.state().organization
    for (const parts of [[id], [id, 'x'], ['x', 'y'], [id, 'x', 'y']]) {
      expect((await node(encodeGlobalId('Team', ...parts))).body).toEqual({ data: { node: null } })
    }
  })
})
