import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { plant, plantFixture } from '../reads/plant.js'
import { walk } from '../reads/walk.js'
import { movements } from '../retention/movement.js'

/** A CSM of 150K with 12 enterprise accounts, one of 120K with 40 in the middle, one who has none. */
const fixture = anOrganization({ slug: 'acme', grossMargin: 7500 })
  .withTeam('CS')
  .withPerson('Ana', { loadedCost: 150_000_00 })
  .withPerson('Bea', { loadedCost: 120_000_00 })
  .withPerson('Cid', { loadedCost: 100_000_00 })
  .withSeat('CSM 1')
  .filledBy('Ana')
  .carrying(12, { segment: 'ENTERPRISE', acv: 200_000_00 })
  .withSeat('CSM 2')
  .filledBy('Bea')
  .carrying(40, { segment: 'MID_MARKET', acv: 30_000_00 })
  .withSeat('CSM 3')
  .filledBy('Cid')

interface Line {
  readonly key: string
  readonly name: string | null
  readonly accounts: number
  readonly revenue: { readonly amountMinor: number }
  readonly cost: {
    readonly people: { amountMinor: number }
    readonly total: { amountMinor: number }
  }
  readonly idle: { readonly amountMinor: number }
}

const line = `groupBy key name accounts revenue { amountMinor }
  cost { people { amountMinor } shared { amountMinor } technology { amountMinor }
    investment { amountMinor } total { amountMinor } }
  costPerAccount { amountMinor } spare { amountMinor } idle { amountMinor } tier accountsWithoutCost
  judgement { share { value } verdict adjustment lifetimeYears { value reason } marginShare { value } }
  evidence { message inputs { name number } figures { key } }`

describe('unit economics', () => {
  const api = useApp()
  let organizationId = ''
  const read = async (fields: string, asOf = '2026-03-01', language = 'en') => {
    const { body } = await api.ask(
      `{ organization(slug: "acme", at: { asOf: "${asOf}" }) { ${fields} } }`,
      { headers: { 'accept-language': language } },
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization
  }
  const lines = async (groupBy: string, args = ''): Promise<Line[]> => {
    const { unitEconomics } = await read(
      `unitEconomics(groupBy: ${groupBy}) { lines${args} { edges { node { ${line} } } } }`,
    )
    return unitEconomics.lines.edges.map(({ node }: { node: Line }) => node)
  }
  beforeAll(async () => {
    organizationId = await plantFixture(api.database, fixture)
  })

  it('of a CSM are the seat’s cost, shared by its accounts', async () => {
    const found = await lines('CSM')
    const byName = new Map(found.map((each) => [each.name, each]))
    expect(byName.get('CSM 1')).toMatchObject({
      accounts: 12,
      cost: { people: { amountMinor: 150_000_00 } },
      tier: 'HIGH_TOUCH',
    })
    expect(byName.get('CSM 2')).toMatchObject({
      accounts: 40,
      cost: { people: { amountMinor: 120_000_00 } },
      tier: 'LOW_TOUCH',
    })
    expect(byName.get('CSM 3')).toMatchObject({ accounts: 0, idle: { amountMinor: 100_000_00 } })
  })

  it('add up: every grouping to the whole and to the staff’s cost', async () => {
    const sum = (found: readonly Line[], of: (each: Line) => number) =>
      found.reduce((total, each) => total + of(each), 0)
    const { unitEconomics: whole } = await read(
      `unitEconomics { status reason revenue { amountMinor } cost { amountMinor } idle { amountMinor }
        overhead { amountMinor } seatsWithoutCost
        staff { runRate { amountMinor } budget { amountMinor } seatsAssumed assumptions { source } }
        techTouch { accounts breakEvenAccounts { value reasonCode } evidence { message } } share { value } verdict marginLeft { value } evidence { message } }`,
    )
    for (const groupBy of ['CSM', 'TEAM', 'TIER', 'SEGMENT', 'REGION', 'ORGANIZATION']) {
      const found = await lines(groupBy)
      const idle = sum(found, (each) => each.idle.amountMinor)
      expect(sum(found, (each) => each.cost.people.amountMinor) + idle).toBe(370_000_00)
      expect(sum(found, (each) => each.cost.total.amountMinor) + idle).toBe(whole.cost.amountMinor)
      expect(sum(found, (each) => each.revenue.amountMinor)).toBe(whole.revenue.amountMinor)
    }
    const accounts = await lines('ACCOUNT', '(first: 100)')
    expect(sum(accounts, (each) => each.cost.people.amountMinor)).toBe(270_000_00)
    expect(whole).toMatchObject({
      status: 'EVALUATED',
      reason: null,
      revenue: { amountMinor: 3_600_000_00 },
      overhead: { amountMinor: 0 },
      seatsWithoutCost: 0,
      staff: {
        runRate: { amountMinor: 370_000_00 },
        budget: { amountMinor: 370_000_00 },
        seatsAssumed: 0,
        assumptions: [],
      },
      techTouch: { accounts: 0, breakEvenAccounts: { value: null, reasonCode: 'NO_REVENUE' } },
    })
    const share = whole.cost.amountMinor / whole.revenue.amountMinor
    expect(whole.share.value).toBe(share)
    expect(whole.marginLeft.value).toBeCloseTo(0.75 - share, 12)
  })

  it('list accounts by share, page by page, and tell each the same of itself', async () => {
    const [first] = await lines('ACCOUNT', '(first: 1)')
    expect(first).toMatchObject({ revenue: { amountMinor: 30_000_00 } })
    const [dearest] = await lines('ACCOUNT', '(first: 1, order: { field: COST, direction: DESC })')
    expect(dearest).toMatchObject({ cost: { people: { amountMinor: 12_500_00 } } })
    const list = (page: string) => `{ organization(slug: "acme", at: { asOf: "2026-03-01" }) {
      list: unitEconomics(groupBy: ACCOUNT) { lines(${page}) { totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { cursor node { id: key } } } } } }`
    const flat = {
      ...api,
      ask: async (query: string) => {
        const answer = await api.ask(query)
        answer.body.data.organization.list = answer.body.data.organization.list.lines
        return answer
      },
    }
    const ids = await walk(flat, list, 'forward', 7)
    expect(new Set(ids).size).toBe(52)
    expect(await walk(flat, list, 'backward', 7)).toEqual(ids)
    const { accounts } = await read(
      `accounts(first: 60) { edges { node { name unitEconomics { ${line} } } } }`,
    )
    const own = accounts.edges.map(
      ({ node }: { node: { unitEconomics: Line } }) => node.unitEconomics,
    )
    const listed = await lines('ACCOUNT', '(first: 100)')
    const byKey = (a: Line, b: Line) => (a.key < b.key ? -1 : 1)
    expect(own.toSorted(byKey)).toEqual(listed.toSorted(byKey))
  })

  it('are judged by retention, once movements are recorded', async () => {
    const judged = `unitEconomics(groupBy: SEGMENT) { lines { edges { node { name
      judgement { lifetimeYears { value reason } } } } } }`
    const before = await read(judged)
    expect(before.unitEconomics.lines.edges[0].node.judgement.lifetimeYears.value).toBeNull()
    const id = (account: number) => fixture.id('account', `Account ${account}`)
    await plant(api.database, organizationId, [
      {
        type: 'setPolicy',
        effective: '2025-01-01',
        key: 'policy.retention.readingAccounts',
        value: 1,
      },
      ...movements(id(1), [['2025-01-10', 160_000]]),
      ...movements(id(2), [
        ['2025-01-10', 40_000],
        ['2025-10-01', -40_000, 'price'],
      ]),
    ])
    const { unitEconomics } = await read(judged)
    const years = Object.fromEntries(
      unitEconomics.lines.edges.map(
        ({ node }: { node: { name: string; judgement: { lifetimeYears: object } } }) => [
          node.name,
          node.judgement.lifetimeYears,
        ],
      ),
    )
    // 160 of 200 kept: 1 ÷ 0.2 years.
    expect(years['Enterprise'].value).toBeCloseTo(5, 9)
    expect(years['Mid-market'].reason).toContain('etention')
    // A month before the loss, nothing was lost.
    const early = await read(judged, '2026-01-15')
    expect(JSON.stringify(early)).not.toBe(JSON.stringify({ unitEconomics }))
  })

  it('are not told in a currency without a rate, and say so in every language', async () => {
    await plantFixture(
      api.database,
      anOrganization({ slug: 'euro', currency: 'EUR' }).withTeam('CS').withSeat('CSM').carrying(1),
    )
    const told = await Promise.all(
      ['en', 'es', 'pt'].map(async (language) => {
        const { body } = await api.ask(
          `{ organization(slug: "euro", at: { asOf: "2026-03-01" }) {
            unitEconomics(groupBy: ACCOUNT) { status reason cost { amountMinor } evidence { message }
              lines { totalCount } }
            accounts { edges { node { unitEconomics { name } } } } } }`,
          { headers: { 'accept-language': language } },
        )
        expect(body.errors).toBeUndefined()
        return body.data.organization
      }),
    )
    expect(told[0]).toMatchObject({
      unitEconomics: { status: 'NOT_EVALUATED', cost: null, lines: { totalCount: 0 } },
      accounts: { edges: [{ node: { unitEconomics: null } }] },
    })
    expect(told[0].unitEconomics.evidence.message).toBe(told[0].unitEconomics.reason)
    expect(new Set(told.map(({ unitEconomics }) => unitEconomics.reason)).size).toBe(3)
  })
})
