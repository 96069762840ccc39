import { describe, expect, it } from 'vitest'
import { localize } from '../../messages/localize.js'
import type { GrowthMotion } from '../../entities/vocabularies.js'
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
      ['CUSTOMERS', 1],
      ['MATURITY', 0.5],
      ['SENIORITY', 1],
    ])
    expect(localize('es', parts[2]!.evidence.message)).toContain('madurez sin evaluar')
  })

  it('is compared with the organization’s own', () => {
    const own = (reportingLine: 'CRO' | 'CCO' | null) =>
      recommend(
        grownBy('SALES_LED', 'CS Manager').and({
          type: 'updateOrganization',
          effective: '2025-01-01',
          reportingLine,
        }),
        null,
      )
    expect(own(null).agrees).toBeNull()
    expect(own('CRO').agrees).toBe(true)
    expect(own('CCO')).toMatchObject({ declared: 'CCO', agrees: false })
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
