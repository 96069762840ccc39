import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { plant, plantFixture } from '../reads/plant.js'
import { independentRetention } from './independent-retention.js'
import { movements } from './movement.js'

const fixture = anOrganization({ slug: 'raven', name: 'RavenStack' })
  .withTeam('CS')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .carrying(2, { segment: 'ENTERPRISE', tier: 'HIGH_TOUCH' })
  .withSeat('CSM 2')
  .filledBy('Bea')
  .carrying(3, { segment: 'SMB' })
const id = (account: number) => fixture.id('account', `Account ${account}`)

const recorded = [
  ...movements(id(1), [
    ['2025-01-10', 100_000],
    ['2025-08-01', 20_000],
  ]),
  ...movements(id(2), [
    ['2025-01-15', 50_000],
    ['2025-12-10', -10_000, 'price'],
  ]),
  ...movements(id(3), [
    ['2025-02-01', 10_000],
    ['2026-03-05', -10_000, 'features'],
  ]),
  // Came back within the year, which does not make it kept.
  ...movements(id(4), [
    ['2025-02-10', 5000],
    ['2025-06-01', -5000, 'price'],
    ['2025-09-01', 6000],
  ]),
  ...movements(id(5), [['2025-07-01', 8000]]),
]

const point = `from before accounts churnedAccounts start { amountMinor } kept { amountMinor }
  end { amountMinor } grr { value reason verdict verdictReason } nrr { value verdict } logoRetention { value }
  flow { won { amountMinor } expansion { amountMinor } contraction { amountMinor }
    churn { amountMinor } quickRatio { value verdict reason } evidence { message } }
  evidence { message inputs { name number unit } figures { key } }`

describe('retention', () => {
  const api = useApp()
  let organizationId = ''
  const read = async (fields: string, asOf = '2026-04-15', language = 'en') => {
    const { body } = await api.ask(
      `{ organization(slug: "raven", at: { asOf: "${asOf}" }) { ${fields} } }`,
      { headers: { 'accept-language': language } },
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization
  }
  beforeAll(async () => {
    organizationId = await plantFixture(api.database, fixture)
    await plant(api.database, organizationId, recorded)
  })

  it('of the year is 140 ÷ 165 and 160 ÷ 165', async () => {
    const { retention } = await read(`retention(months: 1) { groupBy name points { ${point} } }`)
    expect(retention).toHaveLength(1)
    expect(retention[0]).toMatchObject({ groupBy: 'ORGANIZATION', name: 'RavenStack' })
    const [year] = retention[0].points
    expect(year).toMatchObject({
      from: '2025-04-01',
      before: '2026-04-01',
      accounts: 4,
      churnedAccounts: 2,
      start: { amountMinor: 165_000_00 },
      kept: { amountMinor: 140_000_00 },
      end: { amountMinor: 160_000_00 },
      logoRetention: { value: 0.5 },
      grr: { value: 140 / 165, verdict: null },
      nrr: { value: 160 / 165, verdict: null },
    })
    // Four accounts are too few to judge by.
    expect(year.grr.verdictReason).toContain('4 accounts')
    // Won 6 + 8 and grown by 20, shrunk by 10 and lost 10 + 5: 34 ÷ 25.
    expect(year.flow).toMatchObject({
      won: { amountMinor: 14_000_00 },
      expansion: { amountMinor: 20_000_00 },
      contraction: { amountMinor: 10_000_00 },
      churn: { amountMinor: 15_000_00 },
      quickRatio: { value: 34 / 25, verdict: 'MIDDLING' },
    })
    expect(year.evidence.inputs).toContainEqual({ name: 'accounts', number: 4, unit: 'ACCOUNTS' })
  })

  it('of March is 174 ÷ 184, and February lost nothing', async () => {
    const { retention } = await read(`retention(period: MONTH, months: 2) { points { ${point} } }`)
    const [february, march] = retention[0].points
    expect(march).toMatchObject({ from: '2026-03-01', before: '2026-04-01', accounts: 5 })
    expect(march.grr.value).toBe(174 / 184)
    expect(february.grr.value).toBe(1)
    expect(february.flow.quickRatio).toMatchObject({ value: null, verdict: null })
    expect(february.flow.quickRatio.reason).toContain('lost')
  })

  it.each([
    ['SEGMENT', ['Enterprise', 140 / 150], ['SMB', 0]],
    ['CSM', ['CSM 1', 140 / 150], ['CSM 2', 0]],
    ['COHORT', ['2025-Q1', 140 / 165], ['2025-Q3', null]],
    ['TIER', ['High-touch', 140 / 150], [null, 0]],
    ['TEAM', ['CS', 140 / 165]],
  ])('is told apart by %s', async (groupBy, ...expected) => {
    const { retention } = await read(
      `retention(groupBy: ${groupBy}, months: 1) { name subject { ... on Team { name } ... on Position { title } }
        points { grr { value reason } } }`,
    )
    const told = retention.map(
      ({ name, points }: { name: string; points: { grr: { value: number } }[] }) => [
        name,
        points[0]?.grr.value,
      ],
    )
    expect(told).toEqual(expected)
    if (groupBy === 'CSM') expect(retention[0].subject.title).toBe('CSM 1')
    if (groupBy === 'TEAM') expect(retention[0].subject.name).toBe('CS')
  })

  it('is what an independent statement reckons, whole and by segment, month by month', async () => {
    const fields = 'accounts start { amountMinor } kept { amountMinor } end { amountMinor }'
    const { whole, years, segments } = await read(
      `whole: retention(period: MONTH) { points { from before ${fields} } }
       years: retention { points { from before ${fields} } }
       segments: retention(groupBy: SEGMENT) { key points { from before ${fields} } }`,
    )
    const members: Record<string, string[]> = {
      ENTERPRISE: [id(1), id(2)],
      SMB: [id(3), id(4), id(5)],
    }
    let compared = 0
    for (const { key, points } of [...whole, ...years, ...segments]) {
      for (const { from, before, accounts, start, kept, end } of points) {
        const sums = await independentRetention(
          api.database.pool,
          organizationId,
          from,
          before,
          members[key] ?? null,
        )
        expect([accounts, start.amountMinor, kept.amountMinor, end.amountMinor]).toEqual([
          sums.accounts,
          sums.start,
          sums.kept,
          sums.end,
        ])
        compared += 1
      }
    }
    expect(compared).toBe(48)
  })

  it('tells losses by reason, the largest first', async () => {
    const { churnByReason } = await read(
      `churnByReason { reason churns churn { amountMinor } contractions contraction { amountMinor }
        share { value } evidence { message } }`,
    )
    expect(churnByReason).toMatchObject([
      {
        reason: 'price',
        churns: 1,
        churn: { amountMinor: 5000_00 },
        contractions: 1,
        contraction: { amountMinor: 10_000_00 },
        share: { value: 0.6 },
      },
      { reason: 'features', churns: 1, churn: { amountMinor: 10_000_00 }, share: { value: 0.4 } },
    ])
  })

  it('answers differently on another day, and says why there is nothing', async () => {
    const early = await read('retention(months: 1) { points { grr { value } } }', '2025-12-31')
    // From November 2024 to November 2025 nobody was there at the start.
    expect(early.retention[0].points[0].grr.value).toBeNull()
    const texts = await Promise.all(
      ['en', 'es', 'pt'].map(async (language) => {
        const { retention } = await read(
          'retention(months: 1) { points { grr { reason } evidence { message } } }',
          '2025-12-31',
          language,
        )
        return [retention[0].points[0].grr.reason, retention[0].points[0].evidence.message].join()
      }),
    )
    expect(new Set(texts).size).toBe(3)
    expect((await read('retention { name }', '2019-01-01')).retention).toEqual([])
  })

  it('refuses impossible lengths and amounts', async () => {
    for (const fields of [
      'retention(months: 0) { name }',
      'churnByReason(months: 37) { reason }',
      `retentionImpact(input: { customers: 1, acv: { amountMinor: 1 }, cac: { amountMinor: 1 },
        cases: [{ name: "a", renewal: 1.2 }] }) { name }`,
    ]) {
      const { body } = await api.ask(`{ organization(slug: "raven") { ${fields} } }`)
      expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
    }
  })
})
