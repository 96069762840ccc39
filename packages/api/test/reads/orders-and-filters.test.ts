import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { useApp } from '../http/use-app.js'
import { plantFixture } from './plant.js'
import { structureFixture } from './structure-fixture.js'

const contracts = anOrganization({ slug: 'contracts' })
  .withAccount('beta', { acv: 2_00, contractEnd: '2026-05-01', region: 'EMEA', vertical: 'Retail' })
  .withAccount('Álfa', { acv: 3_00, contractEnd: '2026-04-01', language: 'es' })
  .withAccount('gamma', { acv: 1_00, contractEnd: null, strategic: true, complexity: 'HIGH' })
  .withAccount('Delta', { acv: 3_00, contractEnd: '2026-05-01', tier: 'HIGH_TOUCH' })

const vacancy = anOrganization({ slug: 'vacancy' })
  .withTeam('Pod', { kind: 'POD' })
  .withSeat('CSM 1')
  .filledBy('Ana')
  .withAccount('Served')
  .coveredBy()
  .withSeat('CSM 2')
  .withAccount('Left behind')
  .coveredBy()
  .withAccount('Without anybody')

describe('orders and filters', () => {
  const api = useApp()
  let acme = ''
  const names = async (slug: string, list: string, field = 'name'): Promise<string[]> => {
    const { body } = await api.ask(
      `{ organization(slug: "${slug}", at: { asOf: "2026-03-01" }) { ${list} { edges { node { ${field} } } } } }`,
    )
    expect(body.errors).toBeUndefined()
    const [connection] = Object.values<{ edges: { node: Record<string, string> }[] }>(
      body.data.organization,
    )
    return connection?.edges.map(({ node }) => node[field] ?? '') ?? []
  }
  const accounts = async (args: string) => names('contracts', `accounts(${args})`)
  const id = (type: string, kind: 'team' | 'person' | 'position' | 'role', name: string) =>
    encodeGlobalId(type, acme, structureFixture.id(kind, name))

  beforeAll(async () => {
    acme = await plantFixture(api.database, structureFixture)
    await plantFixture(api.database, contracts)
    await plantFixture(api.database, vacancy)
  })

  it.each([
    ['order: { field: NAME }', ['Álfa', 'beta', 'Delta', 'gamma']],
    ['order: { field: NAME, direction: DESC }', ['gamma', 'Delta', 'beta', 'Álfa']],
    ['order: { field: CONTRACT_END }', ['Álfa', '*', '*', 'gamma']],
    ['order: { field: CONTRACT_END, direction: DESC }', ['*', '*', 'Álfa', 'gamma']],
    ['order: { field: ACV }', ['gamma', 'beta', '*', '*']],
    ['first: 50', ['*', '*', 'beta', 'gamma']],
  ])('sorts accounts: %s', async (args, expected) => {
    const found = await accounts(args)
    expect(found.map((name, place) => (expected[place] === '*' ? '*' : name))).toEqual(expected)
  })

  it.each([
    ['{ search: "ALFA" }', ['Álfa']],
    ['{ strategic: true }', ['gamma']],
    ['{ strategic: false, region: { in: ["EMEA"] } }', ['beta']],
    ['{ vertical: { in: ["Retail", "Other"] } }', ['beta']],
    ['{ language: { in: ["es"] } }', ['Álfa']],
    ['{ tier: { in: [HIGH_TOUCH] } }', ['Delta']],
    ['{ complexity: { in: [HIGH] } }', ['gamma']],
    ['{ acv: { from: 200, to: 200 } }', ['beta']],
    ['{ contractEnd: { from: "2026-04-01", before: "2026-05-01" } }', ['Álfa']],
    ['{ coveredFor: [CSM] }', []],
    ['{ uncoveredFor: [CSM] }', ['Álfa', 'beta', 'Delta', 'gamma']],
    ['{ segment: { in: [] } }', []],
    ['{ search: " " }', ['Álfa', 'beta', 'Delta', 'gamma']],
  ])('filters accounts: %s', async (filter, expected) => {
    expect(await accounts(`filter: ${filter}, order: { field: NAME }`)).toEqual(expected)
  })

  it('filters accounts by whether their work lies with an empty seat', async () => {
    const found = async (filter: string) =>
      names('vacancy', `accounts(filter: ${filter}, order: { field: NAME })`)
    expect(await found('{ exposed: true }')).toEqual(['Left behind'])
    expect(await found('{ exposed: false }')).toEqual(['Served', 'Without anybody'])
  })

  it('filters accounts by who answers for them', async () => {
    const count = async (filter: string) =>
      (await names('acme', `accounts(filter: ${filter})`)).length
    expect(
      await count(
        `{ answeredBy: { positions: [{ id: "${id('Position', 'position', 'CSM East')}" }] } }`,
      ),
    ).toBe(3)
    expect(
      await count(`{ answeredBy: { people: [{ id: "${id('Person', 'person', 'Álvaro')}" }] } }`),
    ).toBe(5)
    expect(
      await count(`{ answeredBy: { teams: [{ id: "${id('Team', 'team', 'West')}" }] } }`),
    ).toBe(3)
    expect(
      await count(`{ answeredBy: { teams: [{ id: "${id('Team', 'team', 'Success')}" }] } }`),
    ).toBe(6)
    expect(
      await count(
        `{ answeredBy: { teams: [{ id: "${id('Team', 'team', 'Success')}" }], withBranch: false } }`,
      ),
    ).toBe(0)
    expect(await count('{ coveredFor: [CSM] }')).toBe(6)
    expect(await count('{ uncoveredFor: [CSM] }')).toBe(1)
  })

  it('filters teams, seats and people', async () => {
    const success = id('Team', 'team', 'Success')
    expect(await names('acme', 'teams(filter: { kind: { in: [POD] } })')).toEqual(['East', 'West'])
    expect(await names('acme', `teams(filter: { branchOf: { id: "${success}" } })`)).toHaveLength(3)
    expect(await names('acme', 'positions(filter: { isOpen: true })', 'title')).toEqual([
      'CSM West 2',
    ])
    expect(
      await names(
        'acme',
        'positions(filter: { role: { where: { family: { in: [LEADERSHIP] } } } })',
        'title',
      ),
    ).toEqual(['Head of CS'])
    expect(
      await names(
        'acme',
        `positions(filter: { role: { ids: ["${id('Role', 'role', 'CSM')}"] } })`,
        'title',
      ),
    ).toHaveLength(3)
    expect(await names('acme', 'people(filter: { isSeated: false })')).toEqual(['Carl'])
    expect(await names('acme', 'people(filter: { search: "alv" })')).toEqual(['Álvaro'])
    expect(await names('acme', 'people(filter: { search: "ACME.EXAMPLE" })')).toEqual(['Carl'])
    expect(await names('acme', 'people(filter: { seat: { families: [LEADERSHIP] } })')).toEqual([
      'Zoë',
    ])
    expect(
      await names(
        'acme',
        `people(filter: { seat: { teams: [{ id: "${id('Team', 'team', 'West')}" }] } })`,
      ),
    ).toEqual(['Álvaro', 'Bea'])
  })

  it('filters coverage', async () => {
    const found = async (filter: string) =>
      (await names('acme', `coverage(filter: ${filter})`, 'kind')).length
    const east = `ids: ["${id('Position', 'position', 'CSM East')}"]`
    expect(await found('{ kind: { in: [ACCOUNTABLE] } }')).toBe(6)
    expect(await found('{ kind: { in: [TRANSITION] } }')).toBe(0)
    expect(await found('{ responsibility: { in: [SUPPORT] } }')).toBe(0)
    expect(await found(`{ team: { ids: ["${id('Team', 'team', 'West')}"] } }`)).toBe(1)
    expect(await found(`{ position: { ${east} } }`)).toBe(3)
    expect(await found(`{ not: { position: { ${east} } } }`)).toBe(3)
    expect(await found('{ position: { isNull: true } }')).toBe(1)
    expect(await found('{ account: { where: { segment: { in: [ENTERPRISE, SMB] } } } }')).toBe(4)
    expect(await found('{ position: { where: { title: { contains: "west" } } } }')).toBe(2)
  })

  it('filters who sits where', async () => {
    const found = async (filter: string) =>
      names('acme', `occupancies(filter: ${filter}, order: { field: FTE })`, 'fte')
    expect(await found('{ person: { where: { search: "alv" } } }')).toEqual([0.5, 0.5])
    expect(await found('{ fte: { from: 1 } }')).toEqual([1])
    expect(await found('{ position: { where: { title: { contains: "WEST" } } } }')).toEqual([
      0.5, 0.5,
    ])
  })

  it('takes a bare UUID where an id is asked for, and refuses ids of other types', async () => {
    const west = structureFixture.id('team', 'West')
    expect(
      await names('acme', `people(filter: { seat: { teams: [{ id: "${west}" }] } })`),
    ).toHaveLength(2)
    const { body } = await api.ask(
      `{ organization(slug: "acme") { people(filter: { seat: { teams: [{ id: "${id('Role', 'role', 'CSM')}" }] } }) { totalCount } } }`,
    )
    expect(body.errors[0]).toMatchObject({
      path: ['organization', 'people'],
      extensions: { code: 'BAD_USER_INPUT', argument: ['filter', 'seat', 'teams', 0, 'id'] },
    })
  })
})
