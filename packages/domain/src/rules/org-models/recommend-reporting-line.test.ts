import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localize } from '../../messages/localize.js'
import {
  GROWTH_MOTIONS,
  type GrowthMotion,
  REPORTING_LINES,
  type ReportingLine,
} from '../../entities/vocabularies.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import type { StandardRoleName } from '../../testing/standard-roles.js'
import { recommendReportingLine } from './recommend-reporting-line.js'
import { topLeader } from './top-leader.js'

const on = '2026-03-02'
const grownBy = (growthMotion: GrowthMotion | null, leader: StandardRoleName) =>
  anOrganization({ growthMotion }).withTeam('CS').withSeat('Top', { role: leader }).filledBy('Ana')
const recommend = (company: OrganizationFixture, maturity: number | null) =>
  recommendReportingLine(company.view(on), { maturity })
const scoresOf = (company: OrganizationFixture, maturity: number | null) =>
  Object.fromEntries(recommend(company, maturity).scores.map(({ line, score }) => [line, score]))

describe('the reporting line', () => {
  it('of sales-led growth under a Manager is the CRO, as worked by hand', () => {
    // 100 accounts, none of them high-touch; maturity 2 of 5; layer 1 of 4. Weights 40, 20, 20, 20.
    const company = grownBy('SALES_LED', 'CS Manager').withAccounts(100)
    expect(scoresOf(company, 2)).toEqual({
      // 40 + 20 × 1 + 20 × 3/4 + 20 × 3/4.
      CRO: 90,
      // 0 + 0 + 20 × 1/2 + 0.
      CEO_COO: 10,
      // 40 × 1/2 + 20 × 100/1000 + 20 × 1/4 + 0.
      CCO: 27,
    })
    const found = recommend(company, 2)
    expect(found.recommended).toBe('CRO')
    expect(localize('en', found.scores[0]!.reasons[0]!)).toBe(
      'CRO: sales-led growth, 40 of 40 points.',
    )
    expect(found.scores[0]?.risks.map(({ en }) => en)).toContain('Short-term focus on revenue')
    expect(found.scores[0]?.gains.length).toBeGreaterThan(0)
  })

  it('of product-led growth with large customers under a VP is the CEO', () => {
    const company = grownBy('PRODUCT_LED', 'VP of CS').withAccounts(50, { segment: 'ENTERPRISE' })
    // 40 + 20 + 10 + 20 against 20 + 1 + 10 + 10.
    expect(scoresOf(company, 3)).toMatchObject({ CEO_COO: 90, CCO: 41 })
    expect(recommend(company, 3).recommended).toBe('CEO_COO')
  })

  it('of 1000 customers and mature CS under a CCO is the CCO', () => {
    const company = grownBy(null, 'Chief Customer Officer').withAccounts(1000)
    // 20 + 20 + 20 + 20 against 20 + 20 + 0 + 0 and 20 + 0 + 10 + 20.
    expect(scoresOf(company, 5)).toEqual({ CCO: 80, CRO: 40, CEO_COO: 50 })
    expect(recommend(company, 5).recommended).toBe('CCO')
  })

  it('tells what is not known, and takes it as neutral', () => {
    const found = recommend(anOrganization(), null)
    const parts = found.scores.find(({ line }) => line === 'CRO')?.parts ?? []
    expect(parts.map(({ criterion, fit }) => [criterion, fit])).toEqual([
      ['GROWTH_MOTION', 0.5],
      ['CUSTOMERS', 0.5],
      ['MATURITY', 0.5],
      ['SENIORITY', 0.5],
    ])
    expect(found.scores.flatMap(({ reasons }) => reasons)).toEqual([])
    expect(localize('es', parts[2]!.evidence.message)).toContain('madurez sin evaluar')
  })

  const reportingTo = (reportingLine: ReportingLine | null, company: OrganizationFixture) =>
    company.and({ type: 'updateOrganization', effective: '2025-01-01', reportingLine })

  it('is compared with the organization’s own', () => {
    const company = grownBy('SALES_LED', 'CS Manager').withAccounts(100)
    const own = (line: ReportingLine | null) => recommend(reportingTo(line, company), 2)
    expect(own(null)).toMatchObject({ verdict: 'ADOPT', agrees: null, lead: null })
    expect(own('CRO')).toMatchObject({ verdict: 'STAY', agrees: true, lead: 0 })
    expect(own('CCO')).toMatchObject({ verdict: 'CHANGE', agrees: false, lead: 63 })
    expect(localize('en', own('CCO').evidence.message)).toBe(
      'Post-sale should report to the CRO: 90 of 100 points, 63 points ahead of the CCO, to whom it ' +
        'reports today.',
    )
    const [first] = own('CCO').scores.find(({ line }) => line === 'CCO')?.whyNot ?? []
    expect(localize('en', first!)).toBe('The CCO falls 20 points behind the CRO: sales-led growth.')
  })

  it('stays where another one leads by less than a change takes', () => {
    // 60 % of the ACV high-touch: the CRO has 40 × 1/2 + 8 + 10 + 10, the CEO/COO 20 + 12 + 10 + 10.
    const company = anOrganization()
      .withTeam('CS')
      .withAccounts(6, { segment: 'ENTERPRISE', acv: 10_000_00 })
      .withAccounts(4, { acv: 10_000_00 })
    const found = recommend(reportingTo('CRO', company), null)
    expect(found).toMatchObject({ verdict: 'TIE', recommended: 'CRO', agrees: true })
    expect(found.lead).toBeCloseTo(4, 9)
    expect(localize('en', found.evidence.message)).toContain(
      'should stay there: the CEO/COO leads by 4 points only, a change takes 5.',
    )
    const own = reportingTo('CRO', company.withPolicy('policy.reportingLine.tie', 4))
    expect(recommend(own, null).verdict).toBe('CHANGE')
  })

  it('advises no CCO to a company below the guide’s thousand customers', () => {
    const company = (customers: number) =>
      grownBy(null, 'Chief Customer Officer').withAccounts(customers)
    const small = recommend(company(900), 5)
    expect(small.scores[0]?.line).toBe('CCO')
    expect(small.recommended).not.toBe('CCO')
    expect(localize('es', small.scores[0]!.whyNot[0]!)).toBe(
      '900 clientes: un CCO conviene a partir de 1000.',
    )
    expect(recommend(company(1000), 5).recommended).toBe('CCO')
    // Who has one already is not told to drop it for that.
    expect(recommend(reportingTo('CCO', company(900)), 5).recommended).toBe('CCO')
  })

  it('never departs from the organization’s own without a reason', () => {
    const motions = fc.constantFrom(...GROWTH_MOTIONS, null)
    const lines = fc.constantFrom(...REPORTING_LINES)
    const leaders = fc.constantFrom('CS Manager' as const, 'VP of CS' as const)
    const stages = fc.constantFrom(1, 2, 3, 4, 5, null)
    const sizes = fc.constantFrom(0, 40, 400, 1200)
    fc.assert(
      fc.property(motions, lines, leaders, stages, sizes, (motion, line, leader, stage, size) => {
        const company = reportingTo(line, grownBy(motion, leader).withAccounts(size))
        const { verdict, recommended, scores, agrees, lead } = recommend(company, stage)
        expect(agrees).toBe(recommended === line)
        expect(verdict === 'CHANGE').toBe(!agrees)
        if (agrees === true) return
        expect(lead).toBeGreaterThanOrEqual(5 - 1e-9)
        expect(scores.find((each) => each.line === line)?.whyNot).not.toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('the leader at the top', () => {
  const title = (company: OrganizationFixture) => topLeader(company.view(on))?.position.title
  it('is of the highest layer among those whom no other leader leads', () => {
    const company = anOrganization()
      .withTeam('CS')
      .withSeat('CSM', {})
      .withSeat('VP', { role: 'VP of CS' })
      .withSeat('Director', { role: 'Director of CS', reportsTo: 'VP' })
    expect(title(company)).toBe('VP')
    expect(title(anOrganization().withTeam('CS').withSeat('CSM'))).toBeUndefined()
    const two = anOrganization()
      .withTeam('CS')
      .withSeat('Empty', { role: 'VP of CS' })
      .withSeat('Taken', { role: 'VP of CS' })
      .filledBy('Ana')
    expect(title(two)).toBe('Taken')
  })
})
