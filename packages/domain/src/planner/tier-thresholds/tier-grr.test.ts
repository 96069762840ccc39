import { describe, expect, it } from 'vitest'
import { TIERS } from '../../entities/vocabularies.js'
import { anOrganization } from '../../testing/an-organization.js'
import { idOf, moved, series } from '../../testing/retention/contract-year.js'
import { expectedGrr } from './tier-grr.js'

const on = '2026-03-15'

/** 24 enterprise and 26 mid-market customers in high-touch, 25 mid-market ones in low-touch; each began to pay 500.00 in 2024. */
const opened = (() => {
  const each = (
    count: number,
    tier: 'HIGH_TOUCH' | 'LOW_TOUCH',
    segment: 'ENTERPRISE' | 'MID_MARKET',
  ) => ({ count, fields: { tier, segment, acv: 500_00 } }) as const
  let company = anOrganization({ on: '2024-01-01' })
    .withTeam('CS')
    .withSeat('CSM 1')
    .filledBy('Ana')
  for (const { count, fields } of [
    each(24, 'HIGH_TOUCH', 'ENTERPRISE'),
    each(26, 'HIGH_TOUCH', 'MID_MARKET'),
    each(25, 'LOW_TOUCH', 'MID_MARKET'),
  ]) {
    company = company.carrying(count, fields)
  }
  return company.and(
    ...Array.from({ length: 75 }, (_, n) => moved(company, n + 1, '2024-02-01', 'OPENING', 500_00)),
  )
})()

/** Of the year to the end of February, three of the enterprise ones churned, and five of those in low-touch. */
const churned = opened.and(
  ...[1, 2, 3, 51, 52, 53, 54, 55].map((number) =>
    moved(opened, number, '2025-06-10', 'CHURN', -500_00),
  ),
)

const told = (company = churned, asked = new Map()) =>
  expectedGrr(company.view(on), asked).assumed.map(({ tier, segment, grr, source, accounts }) => [
    tier,
    segment,
    grr,
    source,
    accounts,
  ])

describe('expectedGrr', () => {
  it('is what was kept of each tier in the last year, by segment where that has enough', () => {
    expect(told()).toEqual([
      ['HIGH_TOUCH', null, 47 / 50, 'HISTORY', 50],
      ['HIGH_TOUCH', 'ENTERPRISE', 21 / 24, 'HISTORY', 24],
      ['HIGH_TOUCH', 'MID_MARKET', 1, 'HISTORY', 26],
      ['LOW_TOUCH', null, 20 / 25, 'HISTORY', 25],
      ['TECH_TOUCH', null, 0.8, 'BENCHMARK', 0],
    ])
    const { of } = expectedGrr(churned.view(on), new Map())
    expect(of('HIGH_TOUCH', 'ENTERPRISE')).toBe(21 / 24)
    // None of these is on record: the whole tier stands for them.
    expect(of('HIGH_TOUCH', 'SMB')).toBe(47 / 50)
  })

  it('is the figure that retention tells of the tier', () => {
    const { retention } = series(churned, 'TIER', on)
    for (const tier of TIERS.slice(0, 2)) {
      const kept = retention.find(({ key }) => key === tier)!.annual.at(-1)!.retention
      const whole = expectedGrr(churned.view(on), new Map()).assumed.find(
        (each) => each.tier === tier && each.segment === null,
      )!
      expect([whole.grr, whole.accounts]).toEqual([kept.grr.ratio.value, kept.accounts])
    }
  })

  it('goes by who was in the tier when the year began, whoever is in it now', () => {
    const later = churned.and(
      ...[51, 56, 57].map((number) => ({
        type: 'setTier' as const,
        effective: '2025-09-01',
        id: idOf(churned, number),
        tier: 'HIGH_TOUCH' as const,
      })),
    )
    expect(told(later)).toEqual(told())
  })

  it('expects nobody to stay more for being served less: what fell is taken as one', () => {
    const worse = churned.and(
      ...[4, 5, 6, 7, 8, 9, 10, 11, 12].map((number) =>
        moved(churned, number, '2025-07-10', 'CHURN', -500_00),
      ),
    )
    const { assumed, of } = expectedGrr(worse.view(on), new Map())
    const [high, low] = ['HIGH_TOUCH', 'LOW_TOUCH'].map((tier) =>
      assumed.find((each) => each.tier === tier && each.segment === null),
    )
    // 38 of 50 and 20 of 25: 58 of 75 together.
    expect([high!.onRecord, high!.grr]).toEqual([38 / 50, expect.closeTo(58 / 75)])
    expect([low!.onRecord, low!.grr]).toEqual([20 / 25, expect.closeTo(58 / 75)])
    // Enterprise ones kept 12 of 24 in high-touch and nothing tells of them in low-touch, but for the tier.
    expect(of('HIGH_TOUCH', 'ENTERPRISE')).toBe(of('LOW_TOUCH', 'ENTERPRISE'))
    expect(of('HIGH_TOUCH', 'MID_MARKET')).toBe(1)
    // Of the mid-market ones 12 of 26 in high-touch beside 20 of 25 in low-touch, which has no others.
    const bothWays = churned.and(
      ...Array.from({ length: 14 }, (_, n) =>
        moved(churned, n + 25, '2025-07-10', 'CHURN', -500_00),
      ),
    )
    const pooled = expectedGrr(bothWays.view(on), new Map())
    for (const tier of ['HIGH_TOUCH', 'LOW_TOUCH'] as const) {
      expect(pooled.of(tier, 'MID_MARKET')).toBeCloseTo(32 / 51)
    }
  })

  it('gives way to the organization’s policy, and to whoever asks', () => {
    const decided = churned.withPolicy('policy.tier.highTouch.grr', 0.91)
    expect(told(decided, new Map([['LOW_TOUCH', 0.85]]))).toEqual([
      ['HIGH_TOUCH', null, 0.91, 'BENCHMARK', 50],
      ['LOW_TOUCH', null, 0.85, 'OVERRIDE', 25],
      ['TECH_TOUCH', null, 0.8, 'BENCHMARK', 0],
    ])
  })

  it('is the catalogue’s where the record is shorter than a year', () => {
    const view = churned.view('2024-11-20')
    const { assumed, monthsOnRecord, neededMonths } = expectedGrr(view, new Map())
    expect(assumed.map(({ source }) => source)).toEqual(['BENCHMARK', 'BENCHMARK', 'BENCHMARK'])
    expect(monthsOnRecord).toBeLessThan(neededMonths)
  })
})
