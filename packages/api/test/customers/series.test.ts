import type { Change } from '@postscale/domain'
import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { useApp } from '../http/use-app.js'
import { planApi } from '../plans/plan-api.js'
import { plant, plantFixture } from '../reads/plant.js'
import { pageFields, type ListQuery } from '../reads/walk.js'

const fixture = anOrganization({ slug: 'acme' })
  .withTeam('CS')
  .withSeat('CSM')
  .filledBy('Ana')
  .carrying(3)
const rival = anOrganization({ slug: 'rival' }).withAccounts(1)
const account = (number: number) => fixture.id('account', `Account ${number}`)
const ana = fixture.id('person', 'Ana')

const signal = (effective: string, number: number, metric: string, value: number): Change => ({
  type: 'recordHealthSignal',
  effective,
  source: 'app',
  accountId: account(number),
  family: metric === 'nps' ? 'RELATIONSHIP' : 'USAGE',
  metric,
  value,
})
const touch = (
  effective: string,
  number: number,
  externalId: string,
  more: object = {},
): Change => ({
  type: 'recordTouchpoint',
  effective,
  source: 'crm',
  externalId,
  accountId: account(number),
  kind: 'CALL',
  ...more,
})

const facts = [
  signal('2026-01-10', 1, 'logins', 10),
  signal('2026-02-10', 1, 'logins', 12.5),
  signal('2026-02-10', 1, 'nps', 40),
  signal('2026-02-10', 2, 'logins', 3),
  signal('2026-03-10', 2, 'nps', -20),
  touch('2026-01-05', 1, 'c-1', {
    personId: ana,
    outcome: 'Agreed on goals',
    nextOn: '2026-02-05',
  }),
  touch('2026-02-05', 1, 'c-2', { kind: 'BUSINESS_REVIEW' }),
  touch('2026-02-06', 2, 'c-3', { kind: 'ESCALATION', personId: ana }),
]

describe('time series of accounts', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  let organizationId = ''
  let recorded = 0
  const moment = ', at: { asOf: "2026-04-01" }'
  const nodes = async (list: string, selected: string, args = moment) => {
    const read = await acme.read(`${list} { edges { node { ${selected} } } }`, args)
    const [connection] = Object.values<{ edges: { node: Record<string, unknown> }[] }>(read)
    return connection?.edges.map(({ node }) => node) ?? []
  }

  beforeAll(async () => {
    organizationId = await plantFixture(api.database, fixture)
    await plantFixture(api.database, rival)
    recorded = await plant(api.database, organizationId, facts)
    await plant(api.database, rival.state().organization.id, [
      {
        ...(signal('2026-02-11', 1, 'logins', 99) as Extract<
          Change,
          { type: 'recordHealthSignal' }
        >),
        accountId: rival.id('account', 'Account 1'),
      },
    ])
  })

  it('answers each measurement with its account, day, source and revision', async () => {
    expect(
      await nodes(
        'healthSignals(filter: { metrics: ["nps"] })',
        'day family metric value source changedIn account { name }',
      ),
    ).toEqual([
      {
        day: '2026-03-10',
        family: 'RELATIONSHIP',
        metric: 'nps',
        value: -20,
        source: 'app',
        changedIn: recorded,
        account: { name: 'Account 2' },
      },
      expect.objectContaining({ day: '2026-02-10', value: 40, account: { name: 'Account 1' } }),
    ])
  })

  it('answers each touchpoint with who had it and what came of it', async () => {
    const fields =
      'day kind outcome nextOn source externalId changedIn account { name } person { name }'
    const list = 'touchpoints(filter: { kinds: [CALL] })'
    expect(await nodes(list, fields)).toEqual([
      {
        day: '2026-01-05',
        kind: 'CALL',
        outcome: 'Agreed on goals',
        nextOn: '2026-02-05',
        source: 'crm',
        externalId: 'c-1',
        changedIn: recorded,
        account: { name: 'Account 1' },
        person: { name: 'Ana' },
      },
    ])
  })

  it.each([
    ['{ dayFrom: "2026-02-10", dayBefore: "2026-03-10" }', [3, 40, 12.5]],
    ['{ families: [RELATIONSHIP] }', [-20, 40]],
    ['{ metrics: ["logins"], dayBefore: "2026-02-01" }', [10]],
    ['{ metrics: [] }', []],
    [`{ account: { id: "${account(2)}" } }`, [-20, 3]],
  ])('filters health signals: %s', async (filter, expected) => {
    const found = await nodes(`healthSignals(filter: ${filter})`, 'value')
    expect(new Set(found.map(({ value }) => value))).toEqual(new Set(expected))
  })

  it.each([
    [`{ person: { id: "${ana}" } }`, ['c-3', 'c-1']],
    ['{ kinds: [ESCALATION, BUSINESS_REVIEW] }', ['c-3', 'c-2']],
    ['{ dayFrom: "2026-02-06" }', ['c-3']],
    [`{ account: { id: "${account(1)}" } }`, ['c-2', 'c-1']],
  ])('filters touchpoints: %s', async (filter, expected) => {
    const found = await nodes(`touchpoints(filter: ${filter})`, 'externalId')
    expect(found.map(({ externalId }) => externalId)).toEqual(expected)
  })

  it('shows nothing of later days and later revisions', async () => {
    expect(await nodes('healthSignals', 'value', ', at: { asOf: "2026-02-09" }')).toEqual([
      { value: 10 },
    ])
    expect(await nodes('touchpoints', 'externalId', ', at: { asOf: "2026-01-04" }')).toEqual([])
    const at = (revision: number) => `, at: { asOf: "2026-04-01", revision: ${revision} }`
    const before = at(recorded - 1)
    expect(await nodes('healthSignals', 'value', before)).toEqual([])
    const later = await plant(api.database, organizationId, [signal('2026-03-20', 3, 'csat', 5)])
    expect(await nodes('healthSignals(first: 1)', 'metric')).toEqual([{ metric: 'csat' }])
    const then = at(later - 1)
    expect(await nodes('healthSignals(first: 1)', 'metric', then)).toEqual([{ metric: 'nps' }])
  })

  it('answers an account by itself, empty where nothing was recorded', async () => {
    const { accounts } = await acme.read(
      `accounts(order: { field: NAME }) { edges { node { name
        healthSignals(filter: { metrics: ["logins"] }, order: { field: DAY }) {
          totalCount edges { node { day value account { name } } } }
        touchpoints(first: 1) { totalCount pageInfo { hasNextPage } edges { node { externalId } } }
      } } }`,
      moment,
    )
    const [first, second, third] = accounts.edges.map(({ node }: { node: unknown }) => node)
    expect(first.healthSignals).toEqual({
      totalCount: 2,
      edges: [
        { node: { day: '2026-01-10', value: 10, account: { name: 'Account 1' } } },
        { node: { day: '2026-02-10', value: 12.5, account: { name: 'Account 1' } } },
      ],
    })
    expect(first.touchpoints).toEqual({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      edges: [{ node: { externalId: 'c-2' } }],
    })
    expect(second.healthSignals.totalCount).toBe(1)
    expect(third).toMatchObject({
      healthSignals: { totalCount: 0, edges: [] },
      touchpoints: { totalCount: 0, edges: [] },
    })
  })

  it('shows nothing of another organization', async () => {
    const foreign = encodeGlobalId('Account', organizationId, rival.id('account', 'Account 1'))
    expect(
      await nodes(`healthSignals(filter: { account: { id: "${foreign}" } })`, 'value'),
    ).toEqual([])
    const all = await nodes('healthSignals(first: 100)', 'value')
    expect(all.map(({ value }) => value)).not.toContain(99)
  })
})

describe('pages of time series', () => {
  const api = useApp()
  const total = 60
  const lists: Readonly<Record<string, string>> = {
    'health signals': 'healthSignals',
    touchpoints: 'touchpoints',
  }
  const query =
    (list: string, args = ''): ListQuery =>
    (page) =>
      `{ organization(slug: "acme", at: { asOf: "2026-04-01" }) { list: ${list}(${args} ${page}) {
        ${pageFields} edges { cursor node { day source } } } } }`
  const cursors = async (list: ListQuery, size: number, backward = false): Promise<string[]> => {
    const seen: string[][] = []
    let cursor: string | null = null
    do {
      const [count, from] = backward ? ['last', 'before'] : ['first', 'after']
      const page = `${count}: ${size}${cursor === null ? '' : `, ${from}: "${cursor}"`}`
      const { body } = await api.ask(list(page))
      expect(body.errors).toBeUndefined()
      const { edges, pageInfo, totalCount } = body.data.organization.list
      expect(totalCount).toBe(total)
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
        edges[0].cursor,
        edges.at(-1).cursor,
      ])
      seen.push(edges.map((edge: { cursor: string }) => edge.cursor))
      const more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage
      cursor = more ? (backward ? pageInfo.startCursor : pageInfo.endCursor) : null
    } while (cursor !== null)
    return (backward ? seen.toReversed() : seen).flat()
  }

  beforeAll(async () => {
    const id = await plantFixture(api.database, fixture)
    const days = Array.from({ length: total }, (_, index) => `2026-02-0${1 + (index % 5)}`)
    await plant(
      api.database,
      id,
      days.flatMap((day, index) => [
        {
          ...(signal(day, 1 + (index % 3), `metric ${index % 4}`, index) as object),
          source: `Señal ${index}`,
        } as Change,
        touch(day, 1 + (index % 3), `c ${index}`),
      ]),
    )
  })

  it.each(Object.keys(lists))('visit everything once, both ways: %s', async (name) => {
    for (const order of ['', 'order: { field: DAY, direction: ASC },']) {
      const list = query(lists[name] ?? '', order)
      const whole = await cursors(list, 100)
      expect(new Set(whole).size).toBe(total)
      for (const size of [7, 30]) {
        expect(await cursors(list, size)).toEqual(whole)
        expect(await cursors(list, size, true)).toEqual(whole)
      }
    }
  })

  it.each([
    ['first: -1', ['first']],
    ['last: 101', ['last']],
    ['first: 1, last: 1', ['last']],
    ['after: "garbage"', ['after']],
    ['filter: { account: { id: "garbage" } }', ['filter', 'account', 'id']],
  ])('refuse %s, naming the argument', async (page, argument) => {
    for (const list of Object.values(lists)) {
      const { body } = await api.ask(query(list)(page))
      expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
    }
  })

  it('refuse cursors that are made up, or of another order', async () => {
    const cursor = (...key: unknown[]) => Buffer.from(JSON.stringify(key)).toString('base64url')
    const made = [
      cursor('DAY', 'DESC', '2026-02-31', account(1), 'metric 0', 'x'),
      cursor('DAY', 'DESC', '2026-02-01', 'nobody', 'metric 0', 'x'),
      cursor('DAY', 'DESC', '2026-02-01', account(1), 'a\0b', 'x'),
      cursor('DAY', 'DESC', '2026-02-01', account(1), 7, 'x'),
      cursor('DAY', 'DESC', '2026-02-01', account(1)),
      cursor('DAY', 'ASC', '2026-02-01', account(1), 'metric 0', 'x'),
    ]
    for (const each of made) {
      const { body } = await api.ask(query('healthSignals')(`before: "${each}"`))
      expect(body.errors[0].extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: ['before'],
      })
    }
  })
})
