import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localize } from '../../messages/localize.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { csOpsReturn } from './cs-ops-return.js'
import { renewalsComparison } from './renewals-comparison.js'

const on = '2026-03-02'
const dollars = (amount: number) => amount * 100
const cs = anOrganization().withTeam('CS')
const csms = (count: number, cost = 120_000) =>
  Array.from({ length: count }).reduce<OrganizationFixture>(
    (company, _, index) =>
      company
        .withPerson(`C${index}`, { loadedCost: dollars(cost) })
        .withSeat(`CSM ${index}`)
        .filledBy(`C${index}`),
    cs,
  )
const withPerson = (company: OrganizationFixture, role: string, cost: number) =>
  company
    .withPerson('Sam', { loadedCost: dollars(cost) })
    .withSeat('Specialist', { role })
    .filledBy('Sam')
const renewing = (company: OrganizationFixture, count: number) =>
  company.withAccounts(count, { contractEnd: '2026-09-30' })

describe('what CS Operations gives back', () => {
  it('is three of ten CSMs, as the guide says, against what the person costs', () => {
    // 10 × 0.3 = 3 CSMs of 120K; the first person at a CSM's cost × the family's factor.
    const found = csOpsReturn(csms(10).view(on))
    expect(found).toMatchObject({ isPresent: false, people: 1, csmsServed: 10, verdict: 'PAYS' })
    expect(found.fte).toBeCloseTo(3, 9)
    expect(found.saving).toBe(dollars(360_000))
    expect(found.saving).toBeGreaterThan(found.cost ?? 0)
    expect(localize('en', found.evidence.message)).toContain(
      'would give 10 of 10 CSMs 30% back: 3 FTE. That is worth $360,000 a year',
    )
  })

  it('is of ten for each person, and of no more', () => {
    expect(csOpsReturn(csms(14).view(on)).csmsServed).toBe(10)
    const two = withPerson(csms(14), 'CS Operations Analyst', 110_000)
    expect(csOpsReturn(two.view(on))).toMatchObject({
      isPresent: true,
      people: 1,
      csmsServed: 10,
      cost: dollars(110_000),
    })
  })

  it('does not pay with too few CSMs', () => {
    // 3 × 0.3 × 120K = 108K against 110K: it pays from 110 ÷ 36 = 3.06 on.
    const three = withPerson(csms(3), 'CS Operations Analyst', 110_000)
    const found = csOpsReturn(three.view(on))
    expect(found).toMatchObject({ verdict: 'COSTS_MORE', saving: dollars(108_000) })
    expect(found.breakEvenCsms).toBeCloseTo(110 / 36, 9)
    expect(localize('en', found.evidence.message)).toContain('from 3.1 CSMs on')
  })

  it('has no verdict, and says why, where no cost is known', () => {
    const unknown = csOpsReturn(
      anOrganization({ currency: 'BRL' }).withTeam('CS').withSeat('CSM').filledBy('Ana').view(on),
    )
    expect(unknown).toMatchObject({ saving: null, cost: null, breakEvenCsms: null, verdict: null })
    expect(localize('pt', unknown.evidence.message)).toContain('Não se conhece o custo')
  })

  it('pays exactly from the break-even on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 40, max: 200 }),
        fc.integer({ min: 40, max: 200 }),
        (count, csmCost, opsCost) => {
          const company = withPerson(
            csms(count, csmCost * 1000),
            'CS Operations Analyst',
            opsCost * 1000,
          )
          const { verdict, saving, cost, breakEvenCsms } = csOpsReturn(company.view(on))
          expect(verdict).toBe((saving ?? 0) > (cost ?? 0) ? 'PAYS' : 'COSTS_MORE')
          if (breakEvenCsms !== null && count < breakEvenCsms - 1e-6) {
            expect(verdict).toBe('COSTS_MORE')
          }
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('a renewals specialist against generalists', () => {
  it('costs less than three CSMs on 40 each, on 120 renewals', () => {
    const company = renewing(withPerson(csms(3), 'Renewals Specialist', 100_000), 120)
    const found = renewalsComparison(company.view(on))
    expect(found).toMatchObject({
      renewals: 120,
      byGeneralists: 120,
      work: 120,
      specialists: 1,
      generalists: 3,
      specialistsCost: dollars(100_000),
      generalistsCost: dollars(360_000),
      verdict: 'PAYS',
    })
    // 120K ÷ 40 = 3,000 a renewal: 33 of them are 99K, 34 are 102K.
    expect(found.breakEvenRenewals).toBe(34)
    expect(localize('en', found.evidence.message)).toBe(
      '120 renewals ahead in 12 months, 120 of them without a specialist. 1 specialist (at 120 a year) ' +
        'or the time of 3 CSMs (at 40 a year): $100,000 against $360,000 a year. One specialist costs ' +
        'less from 34 ordinary renewals a year on.',
    )
  })

  it('costs more where there is little to renew', () => {
    const few = renewing(withPerson(csms(1), 'Renewals Specialist', 100_000), 20)
    // 20 ÷ 40 × 120K = 60K of a CSM against one whole specialist.
    expect(renewalsComparison(few.view(on))).toMatchObject({
      specialists: 1,
      generalistsCost: dollars(60_000),
      verdict: 'COSTS_MORE',
    })
  })

  it('adds part-time specialists to the first whole one', () => {
    const many = renewing(withPerson(csms(1), 'Renewals Specialist', 100_000), 180)
    // 180 ÷ 120 = 1.5 specialists against 180 ÷ 40 = 4.5 CSMs.
    expect(renewalsComparison(many.view(on))).toMatchObject({
      specialists: 1.5,
      specialistsCost: dollars(150_000),
      generalists: 4.5,
      generalistsCost: dollars(540_000),
    })
  })

  it('counts complex renewals as the work that they are, and says whose they are', () => {
    const company = withPerson(csms(1), 'Renewals Specialist', 100_000)
      .withAccounts(4, { contractEnd: '2026-09-30', complexity: 'HIGH', segment: 'ENTERPRISE' })
      .coveredBy({ responsibility: 'RENEWALS' })
    const found = renewalsComparison(renewing(company, 6).view(on))
    // 4 × 150 ÷ 60 + 6.
    expect(found).toMatchObject({ renewals: 10, byGeneralists: 6, work: 16 })
  })

  it('says nothing of money where nothing is to be renewed', () => {
    const none = renewalsComparison(csms(2).view(on))
    expect(none).toMatchObject({ renewals: 0, verdict: null, specialists: 0 })
    expect(localize('es', none.evidence.message)).toBe(
      'No hay renovaciones en los próximos 12 meses.',
    )
  })
})
