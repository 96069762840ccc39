import { describe, expect, it } from 'vitest'
import { benchmark } from '../../benchmarks/benchmarks.js'
import { localize } from '../../messages/localize.js'
import { anOrganization } from '../../testing/an-organization.js'
import { guideScaledBases, multipleScaledBases } from './scaled-base.js'
import { scaleProjection } from './scale-projection.js'
import { serviceModelEvolution } from './service-model-evolution.js'

const on = '2026-03-02'
const dollars = (amount: number) => amount * 100
const empty = anOrganization().view(on)
const csms = (points: ReturnType<typeof scaleProjection>) =>
  points.map(({ needs }) => needs.map((need) => need.csms))

describe('scaleProjection', () => {
  it('of the guide needs about 40 CSMs when all is high-touch', () => {
    const points = scaleProjection(empty, guideScaledBases(empty))
    expect(points.map(({ months, customers, arr }) => [months, customers, arr])).toEqual([
      [0, 100, dollars(3_000_000)],
      [12, 250, dollars(8_000_000)],
      [36, 500, dollars(18_000_000)],
    ])
    // ÷ (15 × 0.8), ÷ (80 × 0.8), ÷ (500 × 0.8): 8.3, 1.6, 0.25; 20.8, 3.9, 0.6; 41.7, 7.8, 1.25.
    expect(csms(points)).toEqual([
      [9, 2, 1],
      [21, 4, 1],
      [42, 8, 2],
    ])
    const about = benchmark('worked.scale.later.team').value.value
    expect(Math.abs(42 - about) / about).toBeLessThanOrEqual(0.05)
  })

  it('costs CSMs, shared resources and technology', () => {
    const [, , later] = scaleProjection(empty, guideScaledBases(empty))
    const [high, low, tech] = later?.needs ?? []
    // 42 × 150,000 + 500 × 2,400 = 7.5M, 41.7 % of 18M.
    expect(high?.cost).toBe(dollars(7_500_000))
    expect(high?.share.value).toBeCloseTo(7.5 / 18, 9)
    // 8 × 120,000 + 500 × 800; 2 × 120,000 + 500 × 100 + 120,000 ÷ 3.
    expect(low?.cost).toBe(dollars(1_360_000))
    expect(tech?.cost).toBe(dollars(330_000))
  })

  it('shows today’s mix, and the multiples that a model must bear', () => {
    const view = anOrganization()
      .withTeam('CS')
      .withSeat('CSM 1')
      .withPerson('Ana', { loadedCost: dollars(100_000) })
      .filledBy('Ana')
      .withAccounts(12, { segment: 'ENTERPRISE', acv: dollars(100_000) })
      .withAccounts(64)
      .view(on)
    const points = scaleProjection(view, multipleScaledBases(view))
    expect(points.map(({ customers, months }) => [customers, months])).toEqual([
      [76, 0],
      [152, null],
      [380, null],
      [760, null],
    ])
    // 76 ÷ 12 = 6.3, ÷ 64 = 1.2, ÷ 400 = 0.2; mixed 12/12 + 64/64 = 2.
    expect(csms(points)[0]).toEqual([7, 2, 1, 2])
    expect(csms(points)[3]).toEqual([64, 12, 2, 20])
    const hybrid = points[0]?.needs[3]
    // 2 × 100,000 + 12 × 2,400 + 64 × 800 = 280,000 of 1.2M + 1.92M.
    expect([hybrid?.model, hybrid?.cost]).toEqual(['HYBRID', dollars(280_000)])
    expect(hybrid?.share.value).toBeCloseTo(280 / 3120, 9)
    expect(points[0] && localize('en', points[0].evidence.message)).toBe(
      'CSMs for 76 customers: High-touch 7, Low-touch 2, Tech-touch 1, and Hybrid 2.',
    )
  })

  it('has no cost without a rate, and no share without revenue', () => {
    const pesos = anOrganization({ currency: 'COP' }).view(on)
    const [today] = scaleProjection(pesos, guideScaledBases(pesos))
    expect([today?.arr, today?.needs[0]?.cost]).toEqual([null, null])
    expect(today?.needs[0]).toMatchObject({ csms: 9, share: { value: null } })
    const [none] = scaleProjection(empty, [{ months: null, customers: 0, arr: 0 }])
    expect(none?.needs[0]).toMatchObject({
      csms: 0,
      cost: 0,
      share: { value: null, reason: { key: 'serviceModels.REASON_NO_REVENUE' } },
    })
  })
})

describe('serviceModelEvolution', () => {
  it.each([
    [0, 'FOUNDERS', 'HIGH_TOUCH', 50],
    [49, 'FOUNDERS', 'HIGH_TOUCH', 1],
    [50, 'FIRST_CSMS', 'HIGH_TOUCH', 150],
    [200, 'TIERS', 'HYBRID', 300],
    [500, 'DYNAMIC', 'HYBRID', null],
  ] as const)('with %i customers is %s', (customers, stage, usual, customersToNext) => {
    const company = anOrganization().withAccounts(customers)
    expect(serviceModelEvolution(company.view(on))).toMatchObject({
      customers,
      stage,
      usual,
      customersToNext,
    })
  })

  it('says what is usual, and follows the policy', () => {
    const early = anOrganization()
      .withPolicy('serviceEvolution.tiers.customers', { lower: 20, upper: 500, openTop: false })
      .withAccounts(30)
    const evolution = serviceModelEvolution(early.view(on))
    expect(evolution.stage).toBe('TIERS')
    expect(evolution.text.es).toContain('modelo híbrido')
    expect(localize('en', evolution.evidence.message)).toBe(
      'With 30 customers, tiers are needed and the hybrid model settles. The next stage is 470 ' +
        'customers away.',
    )
  })
})
