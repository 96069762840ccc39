import type { Change } from '@postscale/domain'
import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { plant, plantFixture } from '../reads/plant.js'

/** Small accounts 1–4 of one seat, 5 and 6 enterprises of another. */
const fixture = anOrganization({ slug: 'acme' })
  .withTeam('Scale')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .carrying(4, { segment: 'SMB', acv: 10_000_00, contractEnd: '2026-06-30' })
  .withTeam('Strategic')
  .withSeat('CSM 2')
  .filledBy('Bea')
  .carrying(2, { segment: 'ENTERPRISE', acv: 100_000_00 })
const id = (account: number) => fixture.id('account', `Account ${account}`)

function signal(
  account: number,
  family: 'RELATIONSHIP' | 'SENTIMENT' | 'USAGE',
  metric: string,
  value: number,
  effective: string,
): Change {
  const accountId = id(account)
  return { type: 'recordHealthSignal', source: 'crm', accountId, family, metric, value, effective }
}

const recorded: Change[] = [
  // NPS: 50 is 100 points, 25 is 50, 10 is 20. CSAT: (4.3 − 2.5) ÷ 2 is 90 points.
  signal(1, 'RELATIONSHIP', 'nps', 50, '2026-02-20'),
  signal(2, 'RELATIONSHIP', 'nps', 25, '2026-02-20'),
  signal(3, 'RELATIONSHIP', 'nps', 10, '2026-02-20'),
  signal(5, 'RELATIONSHIP', 'nps', 20, '2026-02-20'),
  signal(5, 'SENTIMENT', 'csat', 4.3, '2026-02-20'),
  signal(5, 'USAGE', 'moonPhase', 3, '2026-02-25'),
  // A quarter before account 3 was well.
  signal(3, 'RELATIONSHIP', 'nps', 50, '2025-11-25'),
]

const health = `score level coverage trend { value reason } direction daysUntilRenewal unknownMetrics
  families { family score weight metrics { metric value day score } }
  evidence { message inputs { name number } figures { key } }`

describe('health', () => {
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
  const names = async (args: string, asOf?: string): Promise<string[]> => {
    const { accountsByHealth } = await read(
      `accountsByHealth(${args}) { edges { node { name } } }`,
      asOf,
    )
    return accountsByHealth.edges.map(({ node }: { node: { name: string } }) => node.name)
  }
  beforeAll(async () => {
    organizationId = await plantFixture(api.database, fixture)
    await plant(api.database, organizationId, recorded)
  })

  it('of an account weighs its families, and tells what is missing', async () => {
    const { accounts } = await read(
      `accounts(first: 10, order: { field: NAME }) { edges { node { name health { ${health} } } } }`,
    )
    const own = accounts.edges.map(({ node }: { node: object }) => node)
    // Relationship 40 at a weight of 0.25, sentiment 90 at 0.2: 28 ÷ 0.45.
    expect(own[4]).toMatchObject({
      name: 'Account 5',
      health: {
        level: 'WATCH',
        daysUntilRenewal: null,
        unknownMetrics: ['moonPhase'],
        direction: null,
        trend: { value: null },
      },
    })
    expect(own[4].health.score).toBeCloseTo(28 / 0.45, 9)
    expect(own[4].health.coverage).toBeCloseTo(0.45, 12)
    expect(own[4].health.families[1]).toMatchObject({
      family: 'RELATIONSHIP',
      score: 40,
      metrics: [{ metric: 'nps', value: 20, day: '2026-02-20', score: 40 }],
    })
    expect(own[2].health).toMatchObject({
      score: 20,
      level: 'CRITICAL',
      trend: { value: -80, reason: null },
      direction: 'FALLING',
      daysUntilRenewal: 121,
    })
    expect(own[3].health).toMatchObject({ score: null, level: null, coverage: 0 })
    expect(own[3].health.evidence.message).toBeTruthy()
  })

  it('of all accounts is counted by level, by segment and by CSM', async () => {
    const levels = 'levels { level accounts revenue { amountMinor } }'
    const { health: all } = await read(
      `health { accounts scored meanScore { value } unknownMetrics ${levels} evidence { message figures { key } }
        segments: groups(groupBy: SEGMENT) { name accounts scored ${levels} evidence { message } }
        csms: groups(groupBy: CSM) { name subject { ... on Position { title } } meanScore { value } ${levels} evidence { message } }
        teams: groups(groupBy: TEAM) { name subject { ... on Team { name } } } tiers: groups(groupBy: TIER) { name } }`,
    )
    expect(all).toMatchObject({ accounts: 6, scored: 4, unknownMetrics: ['moonPhase'] })
    expect(all.meanScore.value).toBeCloseTo((100 + 50 + 20 + 28 / 0.45) / 4, 9)
    expect(all.levels).toEqual([
      { level: 'HEALTHY', accounts: 1, revenue: { amountMinor: 10_000_00 } },
      { level: 'WATCH', accounts: 2, revenue: { amountMinor: 110_000_00 } },
      { level: 'AT_RISK', accounts: 0, revenue: { amountMinor: 0 } },
      { level: 'CRITICAL', accounts: 1, revenue: { amountMinor: 10_000_00 } },
      { level: null, accounts: 2, revenue: { amountMinor: 110_000_00 } },
    ])
    expect(all.segments.map(({ name }: { name: string }) => name)).toEqual(['Enterprise', 'SMB'])
    expect(all.csms[0]).toMatchObject({ name: 'CSM 1', subject: { title: 'CSM 1' } })
    expect(all.csms[0].meanScore.value).toBeCloseTo(170 / 3, 9)
    expect(all.teams[0]).toEqual({ name: 'Scale', subject: { name: 'Scale' } })
    expect(all.tiers).toEqual([{ name: null }])
  })

  it('has no mean before anything was measured, and says so', async () => {
    const { health: before } = await read(
      'health { accounts meanScore { value reasonCode } }',
      '2025-11-24',
    )
    expect(before).toEqual({ accounts: 6, meanScore: { value: null, reasonCode: 'NO_SIGNALS' } })
  })

  it('sorts and filters accounts', async () => {
    expect(await names('first: 10')).toEqual([
      'Account 3',
      'Account 2',
      'Account 5',
      'Account 1',
      expect.any(String),
      expect.any(String),
    ])
    expect(await names('levels: [WATCH]')).toEqual(['Account 2', 'Account 5'])
    expect(await names('levels: [WATCH], order: { field: NAME, direction: DESC }')).toEqual([
      'Account 5',
      'Account 2',
    ])
    expect(await names('levels: [WATCH, null], filter: { segment: { in: [SMB] } }')).toEqual([
      'Account 2',
      'Account 4',
    ])
    expect(await names('levels: [CRITICAL], order: { field: TREND }')).toEqual(['Account 3'])
  })

  it('is another on another day', async () => {
    expect(await names('levels: [HEALTHY]', '2025-12-01')).toEqual(['Account 3'])
    expect(await names('levels: [CRITICAL]', '2025-12-01')).toEqual([])
  })

  it('speaks every language', async () => {
    const told = await Promise.all(
      ['en', 'es', 'pt'].map(async (language) => {
        const { health: all, accounts } = await read(
          `health { evidence { message } } accounts { edges { node { health { trend { reason }
            evidence { message } } } } }`,
          '2026-03-01',
          language,
        )
        return JSON.stringify([all, accounts])
      }),
    )
    expect(new Set(told).size).toBe(3)
  })

  it('lets the trigger of tech-touch CSMs be evaluated, once contact is kept a record of', async () => {
    const triggers = `hireTriggers(groupBy: [ORGANIZATION], families: [CSM]) {
      rule status missing evidence { message inputs { name number } } }`
    const smb = async () =>
      (await read(triggers)).hireTriggers.find(
        ({ rule }: { rule: string }) => rule === 'CSM_SMB_TECH_TOUCH',
      )
    const thin = { status: 'NOT_EVALUATED', missing: 'CONTACT' }
    expect(await smb()).toMatchObject(thin)
    const touch = (account: number, effective: string): Change => ({
      type: 'recordTouchpoint',
      source: 'crm',
      externalId: `${effective} ${account}`,
      accountId: id(account),
      kind: 'INTERVENTION',
      effective,
    })
    await plant(api.database, organizationId, [touch(1, '2026-02-28')])
    expect(await smb()).toMatchObject(thin)
    // Twice a week for nine more weeks, and with an enterprise customer, who is not of this book.
    const days = ['12-28', '01-04', '01-11', '01-18', '01-25', '02-01', '02-08', '02-15', '02-22']
    const weekly = days.map((day) => `${day.startsWith('12') ? 2025 : 2026}-${day}`)
    await plant(
      api.database,
      organizationId,
      weekly.flatMap((day) => [touch(1, day), touch(2, day), touch(5, day)]),
    )
    expect(await smb()).toMatchObject(thin)
    await plant(api.database, organizationId, [touch(4, '2026-02-28')])
    const judged = await smb()
    expect(judged).toMatchObject({ status: 'NOT_FIRED', missing: null })
    expect(judged.evidence.inputs).toContainEqual({ name: 'contacts', number: 20 })
    // Account 3 has been at risk for nine days.
    expect(judged.evidence.inputs).toContainEqual({ name: 'atRisk', number: 0 })
    const { hireTriggers } = await read(triggers, '2026-03-06')
    const later = hireTriggers.find(({ rule }: { rule: string }) => rule === 'CSM_SMB_TECH_TOUCH')
    expect(later.evidence.inputs).toContainEqual({ name: 'atRisk', number: 1 })
  })
})
