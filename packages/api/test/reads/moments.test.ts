import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { useApp } from '../http/use-app.js'
import { plant, plantFixture } from './plant.js'

const fixture = anOrganization({ slug: 'acme', on: '2025-01-01' })
  .withTeam('East')
  .withSeat('CSM 1')
  .filledBy('Ana', { to: '2025-07-01' })
  .carrying(2)
  .on('2025-07-01')
  .filledBy('Bea')
  .and({
    type: 'updateTeam',
    effective: '2026-01-01',
    id: anOrganization({ slug: 'acme' }).id('team', 'East'),
    name: 'Far East',
  })

describe('looking at another day or revision', () => {
  const api = useApp()
  const team = fixture.id('team', 'East')
  const roster = async (args: string) => {
    const { body } = await api.ask(
      `{ organization(slug: "acme"${args}) { revision asOf
        teams { edges { node { name validFrom validTo history { from to changedFields } } } }
        positions { edges { node { occupancies { person { name } } } } }
        accounts { totalCount }
      } }`,
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization
  }

  beforeAll(async () => {
    const id = await plantFixture(api.database, fixture)
    await plant(api.database, id, [
      { type: 'updateTeam', effective: '2025-01-01', id: team, name: 'Eastern' },
    ])
  })

  it('shows the past as it was and the future as it is planned', async () => {
    const past = await roster(', at: { asOf: "2025-03-01" }')
    expect(past.asOf).toBe('2025-03-01')
    expect(past.teams.edges[0].node).toMatchObject({
      name: 'Eastern',
      validFrom: '2025-01-01',
      validTo: '2026-01-01',
    })
    expect(past.positions.edges[0].node.occupancies).toEqual([{ person: { name: 'Ana' } }])
    const future = await roster(', at: { asOf: "2026-06-01" }')
    expect(future.teams.edges[0].node).toMatchObject({ name: 'Far East', validTo: null })
    expect(future.positions.edges[0].node.occupancies).toEqual([{ person: { name: 'Bea' } }])
  })

  it('is empty before the beginning', async () => {
    expect(await roster(', at: { asOf: "2020-01-01" }')).toMatchObject({
      teams: { edges: [] },
      accounts: { totalCount: 0 },
    })
  })

  it('shows an earlier revision', async () => {
    const before = await roster(', at: { asOf: "2025-03-01", revision: 1 }')
    expect(before).toMatchObject({ revision: 1, teams: { edges: [{ node: { name: 'East' } }] } })
    expect(await roster(', at: { asOf: "2025-03-01", revision: 2 }')).toMatchObject({ revision: 2 })
    for (const revision of [0, -1, 3]) {
      expect(await roster(`, at: { revision: ${revision} }`)).toBeNull()
    }
  })

  it('answers many days in one request, in the order given', async () => {
    const { body } = await api.ask(
      `{ organization(slug: "acme", at: { revision: 1 }) {
        moments(days: ["2026-06-01", "2025-03-01"]) { asOf revision teams { nodes { name } }
          positions { nodes { occupancies { person { name } } } } } } }`,
    )
    const seen = (asOf: string, team: string, person: string) => ({
      asOf,
      revision: 1,
      teams: { nodes: [{ name: team }] },
      positions: { nodes: [{ occupancies: [{ person: { name: person } }] }] },
    })
    expect(body.data.organization.moments).toEqual([
      seen('2026-06-01', 'Far East', 'Bea'),
      seen('2025-03-01', 'East', 'Ana'),
    ])
  })

  it('counts the objects of every day that is asked for, and refuses more than a quarter', async () => {
    const days = (count: number) => JSON.stringify(Array(count).fill('2026-06-01'))
    const wide = (count: number) =>
      `{ organization(slug: "acme") { moments(days: ${days(count)}) {
        accounts(first: 100) { nodes { renewals(first: 100) { nodes { id } } } } } } }`
    expect((await api.ask(wide(20))).body.errors).toBeUndefined()
    const refused = (await api.ask(wide(92))).body.errors[0]
    expect(refused.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'objects' })
    const { body } = await api.ask(
      `{ organization(slug: "acme") { moments(days: ${days(93)}) { asOf } } }`,
    )
    expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['days'] })
  })

  it('finds a thing by its id at a moment, and nothing where it is not live then', async () => {
    const id = encodeGlobalId('Team', fixture.state().organization.id, team)
    const { body } = await api.ask(
      `{ past: node(id: "${id}", at: { asOf: "2025-03-01", revision: 1 }) { ... on Team { name } }
        corrected: node(id: "${id}", at: { asOf: "2025-03-01" }) { ... on Team { name } }
        later: nodes(ids: ["${id}"], at: { asOf: "2026-06-01" }) { ... on Team { name } }
        before: node(id: "${id}", at: { asOf: "2024-12-31" }) { id }
        never: node(id: "${id}", at: { revision: 99 }) { id } }`,
    )
    expect(body).toEqual({
      data: {
        past: { name: 'East' },
        corrected: { name: 'Eastern' },
        later: [{ name: 'Far East' }],
        before: null,
        never: null,
      },
    })
  })

  it('answers the history of a thing on every day', async () => {
    const { teams } = await roster(', at: { asOf: "2026-06-01" }')
    expect(teams.edges[0].node.history).toEqual([
      { from: '2025-01-01', to: '2026-01-01', changedFields: null },
      { from: '2026-01-01', to: null, changedFields: ['name'] },
    ])
  })

  it('refuses what is no date', async () => {
    const { body } = await api.ask(
      '{ organization(slug: "acme", at: { asOf: "2026-02-30" }) { name } }',
    )
    expect(body.data).toEqual({ organization: null })
    expect(body.errors[0].extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: ['at', 'asOf'],
    })
  })

  it('reads today in the time zone of the organization', async () => {
    await plantFixture(
      api.database,
      anOrganization({ slug: 'kiritimati', timeZone: 'Pacific/Kiritimati' }),
    )
    await plantFixture(api.database, anOrganization({ slug: 'niue', timeZone: 'Pacific/Niue' }))
    const { body } = await api.ask(
      '{ east: organization(slug: "kiritimati") { asOf } west: organization(slug: "niue") { asOf } }',
    )
    expect(body.data.east.asOf > body.data.west.asOf).toBe(true)
  })
})
