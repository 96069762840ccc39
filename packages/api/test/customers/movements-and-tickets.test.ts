import type { Change } from '@postscale/domain'
import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { useApp } from '../http/use-app.js'
import { planApi } from '../plans/plan-api.js'
import { plant, plantFixture } from '../reads/plant.js'

const fixture = anOrganization({ slug: 'acme' })
  .withTeam('CS')
  .withSeat('CSM')
  .filledBy('Ana')
  .carrying(3)
const gone = newId()
const account = (number: number) =>
  number === 2 ? gone : fixture.id('account', `Account ${number}`)
const team = fixture.id('team', 'CS')

const moved = (effective: string, number: number, movement: string, amount: number): Change =>
  ({
    type: 'recordArrMovement',
    effective,
    source: 'billing',
    accountId: account(number),
    movement,
    amount,
    reason: movement === 'CHURN' ? 'Price' : null,
  }) as Change
const tickets = (effective: string, of: object, opened: number): Change => ({
  type: 'recordTicketVolume',
  effective,
  source: 'desk',
  ...of,
  opened,
  solved: 1,
  breached: 0,
  resolutionMinutes: 90,
})

const facts = [
  moved('2026-01-10', 1, 'NEW', 100),
  moved('2026-02-10', 1, 'EXPANSION', 50),
  moved('2026-01-20', 2, 'NEW', 200),
  moved('2026-03-01', 2, 'CHURN', -200),
  tickets('2026-01-10', { accountId: account(1) }, 4),
  tickets('2026-02-10', { accountId: account(2) }, 2),
  tickets('2026-02-10', { teamId: team }, 7),
]

describe('movements and tickets of an organization', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const moment = ', at: { asOf: "2026-04-01" }'
  const listOf = async (list: string, selected: string, at = moment) => {
    const read = await acme.read(`${list} { totalCount nodes { ${selected} } }`, at)
    return Object.values<{ totalCount: number; nodes: Record<string, never>[] }>(read)[0]!
  }
  const amounts = async (filter: string, at = moment) =>
    (await listOf(`arrMovements(filter: ${filter})`, 'amount { amountMinor }', at)).nodes.map(
      ({ amount }: Record<string, { amountMinor: number }>) => amount!.amountMinor,
    )
  const opened = async (filter: string) =>
    (await listOf(`ticketVolumes(filter: ${filter})`, 'opened')).nodes.map((node) => node['opened'])

  beforeAll(async () => {
    const organizationId = await plantFixture(api.database, fixture)
    await plant(api.database, organizationId, [
      {
        type: 'addAccount',
        effective: '2026-01-01',
        id: gone,
        name: 'Gone',
        acv: 200,
        segment: 'SMB',
      },
      ...facts,
      { type: 'closeAccount', effective: '2026-03-01', id: account(2) },
      {
        type: 'updateAccount',
        effective: '2026-01-01',
        id: account(1),
        segment: 'ENTERPRISE',
      },
    ])
  })

  it('are listed with the latest first, those of a lost account under its name', async () => {
    const { totalCount, nodes } = await listOf(
      'arrMovements(first: 2)',
      'day movement amount { amountMinor currency } reason source account { name }',
    )
    expect(totalCount).toBe(4)
    expect(nodes).toEqual([
      {
        day: '2026-03-01',
        movement: 'CHURN',
        amount: { amountMinor: -200, currency: 'USD' },
        reason: 'Price',
        source: 'billing',
        account: { name: 'Gone' },
      },
      expect.objectContaining({ day: '2026-02-10', movement: 'EXPANSION', reason: null }),
    ])
  })

  it('are read page after page, and up to the day that is shown', async () => {
    const first = await acme.read(
      'arrMovements(first: 3) { pageInfo { hasNextPage endCursor } }',
      moment,
    )
    const { hasNextPage, endCursor } = first['arrMovements'].pageInfo
    expect(hasNextPage).toBe(true)
    const next = await listOf(`arrMovements(first: 3, after: "${endCursor}")`, 'day')
    expect(next.nodes).toEqual([{ day: '2026-01-10' }])
    expect(await amounts('{}', ', at: { asOf: "2026-01-31" }')).toEqual([200, 100])
  })

  it.each([
    ['{ movement: { in: [CHURN, EXPANSION] } }', [-200, 50]],
    ['{ movement: { in: [] } }', []],
    ['{ day: { from: "2026-01-20", before: "2026-03-01" } }', [50, 200]],
    [`{ account: { ids: ["${account(1)}"] } }`, [50, 100]],
    // One that is lost is looked at as it was last.
    ['{ account: { where: { segment: { in: [ENTERPRISE] } } } }', [50, 100]],
    ['{ account: { where: { search: "gone", segment: { in: [SMB] } } } }', [-200, 200]],
  ])('filters movements: %s', async (filter, expected) => {
    expect(await amounts(filter)).toEqual(expected)
  })

  it.each([
    [`{ team: { ids: ["${team}"] } }`, [7]],
    ['{ account: { isNull: true } }', [7]],
    ['{ team: { isNull: true }, day: { before: "2026-02-01" } }', [4]],
    [`{ account: { ids: ["${account(2)}"] } }`, [2]],
  ])('filters tickets: %s', async (filter, expected) => {
    expect(await opened(filter)).toEqual(expected)
  })

  it.each([
    ['{}', 150, { NEW: [2, 300], EXPANSION: [1, 50], CHURN: [1, -200] }],
    ['{ movement: { in: [NEW] } }', 300, { NEW: [2, 300] }],
    [`{ account: { ids: ["${account(2)}"] } }`, 0, { NEW: [1, 200], CHURN: [1, -200] }],
    ['{ day: { before: "2026-02-01" } }', 300, { NEW: [2, 300] }],
    ['{ movement: { in: [] } }', 0, {}],
  ])('adds movements up over all pages: %s', async (filter, amount, byMovement) => {
    const { arrMovements } = await acme.read(
      `arrMovements(first: 1, filter: ${filter}) { sums { amount { amountMinor }
        byMovement { movement count amount { amountMinor } } } }`,
      moment,
    )
    const { sums } = arrMovements
    expect(sums.amount).toEqual({ amountMinor: amount })
    const kinds: readonly {
      movement: string
      count: number
      amount: { amountMinor: number }
    }[] = sums.byMovement
    expect(
      Object.fromEntries(
        kinds.map((each) => [each.movement, [each.count, each.amount.amountMinor]]),
      ),
    ).toEqual(byMovement)
  })

  it('adds tickets up over all pages', async () => {
    const { all, none } = await acme.read(
      `all: ticketVolumes(first: 1) { sums { opened solved breached resolutionMinutes } }
      none: ticketVolumes(filter: { day: { before: "2025-01-01" } }) { sums { opened } }`,
      moment,
    )
    expect(all.sums).toEqual({ opened: 13, solved: 3, breached: 0, resolutionMinutes: 270 })
    expect(none.sums).toEqual({ opened: 0 })
  })

  it('are found by their ids', async () => {
    for (const [list, type] of [
      ['arrMovements', 'ArrMovement'],
      ['ticketVolumes', 'TicketVolume'],
    ] as const) {
      for (const node of (await listOf(list, 'id day source')).nodes) {
        const { body } = await api.ask(
          `query ($id: ID!) { node(id: $id) { ... on ${type} { id day source } } }`,
          { variables: { id: node['id'] } },
        )
        expect(body.data.node).toEqual(node)
      }
    }
  })
})
