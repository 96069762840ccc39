import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { plantFixture } from './plant.js'
import { structureFixture } from './structure-fixture.js'

const node = <N>({ edges }: { edges: { node: N }[] }): N[] => edges.map((edge) => edge.node)

describe('reading the structure of an organization', () => {
  const api = useApp()
  const read = async (fields: string, args = '') => {
    const { body } = await api.ask(
      `{ organization(slug: "acme", at: { asOf: "2026-03-01" }${args}) { ${fields} } }`,
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization
  }
  beforeAll(async () => {
    await plantFixture(api.database, structureFixture)
  })

  it('answers the organization itself', async () => {
    expect(
      await read('slug name revision asOf currency locale timeZone grossMargin productComplexity'),
    ).toEqual({
      slug: 'acme',
      name: 'Acme',
      revision: 1,
      asOf: '2026-03-01',
      currency: 'USD',
      locale: 'es',
      timeZone: 'UTC',
      grossMargin: null,
      productComplexity: 'MODERATE',
    })
  })

  it('answers the tree of teams, from above and from below', async () => {
    const { rootTeams, teams } = await read(
      `rootTeams { name parent { name } children { name kind regions languages children { name } } }
       teams { totalCount edges { node { name parent { name } peopleCount all: peopleCount(withBranch: true) } } }`,
    )
    expect(rootTeams).toEqual([
      {
        name: 'Success',
        parent: null,
        children: [
          { name: 'East', kind: 'POD', regions: ['US East'], languages: ['en'], children: [] },
          { name: 'West', kind: 'POD', regions: [], languages: [], children: [] },
        ],
      },
    ])
    expect(node(teams)).toEqual([
      { name: 'East', parent: { name: 'Success' }, peopleCount: 1, all: 1 },
      { name: 'Success', parent: null, peopleCount: 1, all: 3 },
      { name: 'West', parent: { name: 'Success' }, peopleCount: 2, all: 2 },
    ])
  })

  it('answers seats with their role, lines, occupants and what is open of them', async () => {
    const { positions } = await read(
      `positions { edges { node {
        title fte openFte isOpen budgetedCost { amountMinor currency formatted }
        role { name family } team { name } reportsTo { title } directReports { title }
        occupancies { fte from to person { name } position { title } }
      } } }`,
    )
    const [east, west, open, head] = node<Record<string, unknown>>(positions)
    expect(east).toEqual({
      title: 'CSM East',
      fte: 1,
      openFte: 0.5,
      isOpen: false,
      budgetedCost: {
        amountMinor: 120_000_00,
        currency: 'USD',
        formatted: expect.stringMatching(/^120\.000,00\sUS\$$/),
      },
      role: { name: 'CSM', family: 'CSM' },
      team: { name: 'East' },
      reportsTo: { title: 'Head of CS' },
      directReports: [],
      occupancies: [
        {
          fte: 0.5,
          from: '2025-01-01',
          to: null,
          person: { name: 'Álvaro' },
          position: { title: 'CSM East' },
        },
      ],
    })
    expect(west).toMatchObject({ openFte: 0, isOpen: false, budgetedCost: null })
    expect(open).toMatchObject({ title: 'CSM West 2', openFte: 1, isOpen: true, occupancies: [] })
    expect(head).toMatchObject({ title: 'Head of CS', reportsTo: null })
    expect(head?.['directReports']).toHaveLength(3)
  })

  it('answers people with their seats, cost and accounts', async () => {
    const { people } = await read(
      `people { edges { node {
        name email skills seatedFte from to loadedCost { amountMinor }
        positions { title } accounts { totalCount }
      } } }`,
    )
    expect(node(people)).toMatchObject([
      {
        name: 'Álvaro',
        seatedFte: 1,
        positions: [{ title: 'CSM East' }, { title: 'CSM West' }],
        accounts: { totalCount: 5 },
      },
      { name: 'Bea', seatedFte: 0.5, accounts: { totalCount: 2 } },
      {
        name: 'Carl',
        email: 'carl@acme.example',
        skills: ['churn'],
        seatedFte: 0,
        from: '2025-01-01',
        to: null,
        loadedCost: { amountMinor: 90_000_00 },
        positions: [],
        accounts: { totalCount: 0 },
      },
      { name: 'Zoë', loadedCost: null },
    ])
  })

  it('answers accounts, and who covers them', async () => {
    const { accounts } = await read(
      `accounts(filter: { segment: { in: [SMB] } }) { totalCount edges { node {
        name acv { amountMinor } tier strategic complexity loadWeight contractEnd autoRenew
        csm { responsibility kind from to target { ... on Position { title } ... on Team { name } }
          account { name } }
        coverage { nodes { responsibility } }
      } } }`,
    )
    expect(accounts.totalCount).toBe(2)
    expect(node(accounts)).toEqual([
      {
        name: 'Ñandú SpA',
        acv: { amountMinor: 5_000_00 },
        tier: null,
        strategic: true,
        complexity: 'MODERATE',
        loadWeight: 1,
        contractEnd: null,
        autoRenew: false,
        csm: {
          responsibility: 'CSM',
          kind: 'ACCOUNTABLE',
          from: '2025-01-01',
          to: null,
          target: { name: 'West' },
          account: { name: 'Ñandú SpA' },
        },
        coverage: { nodes: [{ responsibility: 'CSM' }] },
      },
      expect.objectContaining({ name: 'Orphan Ltd', csm: null, coverage: { nodes: [] } }),
    ])
  })

  it('answers what a team, a seat and a person answer for', async () => {
    const { teams, positions } = await read(
      `teams(filter: { search: "success" }) { edges { node {
        own: accounts { totalCount } all: accounts(withBranch: true) { totalCount }
        positions(withBranch: true) { totalCount } people(withBranch: true) { totalCount }
        coverage { totalCount }
      } } }
      positions(filter: { search: "CSM East" }) { edges { node {
        accounts(first: 2) { totalCount edges { node { name } } } coverage { totalCount }
      } } }`,
    )
    expect(node(teams)).toEqual([
      {
        own: { totalCount: 0 },
        all: { totalCount: 6 },
        positions: { totalCount: 4 },
        people: { totalCount: 3 },
        coverage: { totalCount: 0 },
      },
    ])
    expect(node(positions)).toMatchObject([
      { accounts: { totalCount: 3, edges: [{}, {}] }, coverage: { totalCount: 3 } },
    ])
  })

  it('answers the roles that the organization uses', async () => {
    const { roles } = await read('roles { nodes { name family level layer history { from to } } }')
    expect(roles.nodes).toEqual([
      {
        name: 'CSM',
        family: 'CSM',
        level: 0,
        layer: null,
        history: [{ from: '2025-01-01', to: null }],
      },
      expect.objectContaining({ name: 'VP of CS', family: 'LEADERSHIP', level: 5, layer: 'VP' }),
    ])
  })
})
