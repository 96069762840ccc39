import { anOrganization, fixtureId } from '@postscale/domain/testing'
import type { Change, ForecastCategory } from '@postscale/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { plant, plantFixture } from '../reads/plant.js'
import { recordedOn } from './recorded-on.js'

const app = useApp()
const ACV = 10_000_00
const slug = 'callers'

const due = (contractEnd: string) => ({ acv: ACV, contractStart: '2025-01-01', contractEnd })
const company = anOrganization({ slug, timeZone: 'America/New_York' })
  .withTeam('CS')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .withAccount('Alpha', due('2026-03-31'))
  .coveredBy()
  .withAccount('Beta', due('2026-04-30'))
  .coveredBy()
  .withAccount('Gamma', due('2026-05-31'))
  .withAccount('Delta', due('2026-06-30'))
  .withAccount('Later', due('2026-12-31'))

const call = (name: string, contractEnd: string, forecastCategory: ForecastCategory): Change => ({
  type: 'createRenewal',
  effective: '2026-01-05',
  id: fixtureId('renewal', name),
  accountId: company.id('account', name),
  contractEnd,
  stage: 'ENGAGED',
  forecastCategory,
})

const recalled = (name: string, effective: string, fields: object): Change => ({
  type: 'updateRenewal',
  effective,
  id: fixtureId('renewal', name),
  ...fields,
})

/** What is recorded by three people's plans in a year: the beginning, and two in the week that is asked about. */
beforeAll(async () => {
  const { database } = app
  const id = await plantFixture(
    database,
    company.and(
      call('Alpha', '2026-03-31', 'COMMIT'),
      call('Beta', '2026-04-30', 'COMMIT'),
      call('Gamma', '2026-05-31', 'BEST_CASE'),
      {
        type: 'recordArrMovement',
        effective: '2025-01-01',
        source: 'billing',
        accountId: company.id('account', 'Delta'),
        movement: 'OPENING',
        amount: ACV,
      },
    ),
  )
  const recalling = await plant(
    database,
    id,
    [
      recalled('Beta', '2026-03-04', { forecastCategory: 'AT_RISK' }),
      recalled('Gamma', '2026-03-04', { forecastArr: 6_000_00 }),
    ],
    'Tuesday’s call',
  )
  const lost = await plant(
    database,
    id,
    [
      {
        type: 'recordArrMovement',
        effective: '2026-03-06',
        source: 'billing',
        accountId: company.id('account', 'Delta'),
        movement: 'CHURN',
        amount: -ACV,
      },
    ],
    'They left',
  )
  // New York is five hours behind: the first plan is of the evening of 2 March there.
  await recordedOn(database, id, [
    [1, '2026-03-03T03:00:00Z'],
    [recalling, '2026-03-04T12:00:00Z'],
    [lost, '2026-03-06T12:00:00Z'],
  ])
})

const sum = '{ renewals arr { amountMinor } expected { amountMinor } }'
const sums = `{ up ${sum} byStatus { status sum ${sum} } call { amountMinor } weighted { amountMinor } gap { amountMinor } }`
const renewal = `{ account { name } accountName contractEnd renewal { forecastCategory } owner { name }
  status arr { amountMinor } expected { amountMinor } health }`

const ask = async (fields: string, at = '{ asOf: "2026-03-09" }') => {
  const { body } = await app.ask(
    `{ organization(slug: "${slug}", at: ${at}) { renewalForecast { ${fields} } } }`,
  )
  expect(body.errors).toBeUndefined()
  return body.data.organization.renewalForecast
}

const window = 'from: "2026-01-01", to: "2026-07-01"'

describe('the forecast call', () => {
  it('is asked by month and owner, with the contracts behind a figure', async () => {
    const { call: told } = await ask(`call { window { from to } total ${sums}
      months { month sums { up { renewals } } } owners { owner { name position { title } } sums { call { amountMinor } } }
      all: renewals { totalCount nodes ${renewal} }
      risky: renewals(statuses: [AT_RISK]) { nodes ${renewal} }
      may: renewals(month: "2026-05") { totalCount nodes { accountName } }
      nobodys: renewals(unowned: true) { nodes { accountName } } evidence { message } }`)
    expect(told.window).toEqual({ from: '2026-01-01', to: '2026-07-01' })
    const byStatus = told.total.byStatus.map(
      (each: { status: string; sum: { renewals: number; expected: { amountMinor: number } } }) => [
        each.status,
        each.sum.renewals,
        each.sum.expected.amountMinor,
      ],
    )
    expect(byStatus).toEqual([
      ['COMMIT', 1, ACV],
      ['BEST_CASE', 1, 6_000_00],
      ['AT_RISK', 1, ACV],
      ['NOT_CALLED', 0, 0],
      ['WON', 0, 0],
      ['LOST', 1, 0],
    ])
    expect(told.total.call.amountMinor).toBe(ACV)
    expect(told.all.totalCount).toBe(4)
    expect(told.risky.nodes).toEqual([
      {
        account: { name: 'Beta' },
        accountName: 'Beta',
        contractEnd: '2026-04-30',
        renewal: { forecastCategory: 'AT_RISK' },
        owner: { name: 'CSM 1' },
        status: 'AT_RISK',
        arr: { amountMinor: ACV },
        expected: { amountMinor: ACV },
        health: null,
      },
    ])
    expect(told.may).toEqual({ totalCount: 1, nodes: [{ accountName: 'Gamma' }] })
    expect(
      told.nobodys.nodes.map(({ accountName }: { accountName: string }) => accountName),
    ).toEqual(['Gamma', 'Delta'])
  })

  it('refuses a window that ends before it begins, and a day after the one shown', async () => {
    for (const field of [
      'call(from: "2026-03-01", to: "2026-03-01") { window { from } }',
      'movement(since: "2026-03-10") { since }',
    ]) {
      const { body } = await app.ask(
        `{ organization(slug: "${slug}", at: { asOf: "2026-03-09" }) { renewalForecast { ${field} } } }`,
      )
      expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
    }
  })
})

describe('what moved since', () => {
  const moves = `since revision reason bridge { status before ${sum} steps { step sum ${sum} } now ${sum} }
    moves { totalCount nodes { kinds before { status expected { amountMinor } } after { accountName status expected { amountMinor } }
      entry { title actor { name } } } }`

  it('is told a week back by default, as it was known at the end of that day, with who did it', async () => {
    const { movement } = await ask(`movement { ${moves} }`)
    expect(movement.since).toBe('2026-03-02')
    expect(movement.revision).toBe(1)
    const told = movement.moves.nodes.map(
      (each: {
        kinds: string[]
        before: { status: string }
        after: { accountName: string; status: string }
        entry: { title: string } | null
      }) => [
        each.after.accountName,
        each.kinds.join(' '),
        each.before.status,
        each.after.status,
        each.entry?.title,
      ],
    )
    expect(new Set(told)).toEqual(
      new Set([
        ['Beta', 'CALL', 'COMMIT', 'AT_RISK', 'Tuesday’s call'],
        ['Gamma', 'AMOUNT', 'BEST_CASE', 'BEST_CASE', 'Tuesday’s call'],
        ['Delta', 'LOST', 'NOT_CALLED', 'LOST', 'They left'],
      ]),
    )
  })

  it('is the difference of the answers at the two revisions', async () => {
    const { movement } = await ask(`movement { ${moves} }`)
    const fields = `call(${window}) { total ${sums} }`
    const was = await ask(fields, '{ asOf: "2026-03-02", revision: 1 }')
    const is = await ask(fields)
    type Column = { status: string; before: unknown; now: unknown }
    const sides = (side: 'before' | 'now') =>
      movement.bridge.map((column: Column) => ({ status: column.status, sum: column[side] }))
    expect(sides('before')).toEqual(was.call.total.byStatus)
    expect(sides('now')).toEqual(is.call.total.byStatus)
  })

  it('says that the record does not reach back, and is nothing since today', async () => {
    const { early, now } = await ask(
      `early: movement(since: "2026-03-01") { ${moves} } now: movement(since: "2026-03-09") { ${moves} }`,
    )
    expect(early).toMatchObject({
      revision: null,
      reason: 'The record does not reach back that far.',
      bridge: [],
      moves: { totalCount: 0 },
    })
    expect(now.moves.totalCount).toBe(0)
    expect(now.bridge).toHaveLength(6)
  })
})

describe('how far calls came true', () => {
  it('judges the last four complete fiscal quarters, as they were recorded when they began', async () => {
    const { accuracy } = await ask(
      `accuracy { quarters { from to } total { overall { commit { value reasonCode } }
        quarters { commit { value reasonCode } bestCase { value } attainment { value }
        outcomes { status renewals called { amountMinor } won renewed { amountMinor } } } }
        owners { owner { name } line { overall { commit { value } } } } }`,
      '{ asOf: "2026-10-05" }',
    )
    expect(accuracy.quarters.map(({ from }: { from: string }) => from)).toEqual([
      '2025-10-01',
      '2026-01-01',
      '2026-04-01',
      '2026-07-01',
    ])
    const [unknown, , second, third] = accuracy.total.quarters
    expect(unknown.commit).toEqual({ value: null, reasonCode: 'NOT_RECORDED_THEN' })
    // On 1 April Beta was at risk and Gamma a best case of 6,000; neither was renewed by the end of June.
    expect(second.commit).toEqual({ value: null, reasonCode: 'NOTHING_CALLED' })
    expect(second.bestCase.value).toBe(0)
    expect(third.commit.reasonCode).toBe('NOTHING_CALLED')
  })
})
