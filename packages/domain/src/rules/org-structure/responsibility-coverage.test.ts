import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay } from '../../kernel/days.js'
import { localize } from '../../messages/localize.js'
import { viewAt } from '../../state/view-at.js'
import { type NamedResponsibility, type Segment, SEGMENTS } from '../../entities/vocabularies.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { responsibilityCoverage } from './responsibility-coverage.js'
import { responsibilityCoverageOverTime } from './responsibility-coverage-over-time.js'

const on = '2026-03-02'
const cs = anOrganization().withTeam('CS')
const oneCsm = cs.withSeat('CSM 1').filledBy('Ana')
const smb = { segment: 'SMB' } as const
const SMB_OF = (company: OrganizationFixture, responsibility: NamedResponsibility) =>
  cellOf(company, responsibility, 'SMB')

function cellOf(
  company: OrganizationFixture,
  responsibility: NamedResponsibility,
  segment: Segment,
) {
  const found = responsibilityCoverage(company.view(on)).cells.find(
    (cell) => cell.responsibility === responsibility && cell.segment === segment,
  )
  if (found === undefined) throw new Error(`There is no ${responsibility} of ${segment}.`)
  return found
}

describe('responsibility coverage', () => {
  it('has nine cells for each segment with customers, and none without', () => {
    const coverage = responsibilityCoverage(oneCsm.carrying(3, smb).carrying(2).view(on))
    expect(coverage.segments).toEqual(['MID_MARKET', 'SMB'])
    expect(coverage.cells).toHaveLength(18)
    expect(responsibilityCoverage(anOrganization().view(on))).toMatchObject({
      segments: [],
      cells: [],
      gaps: 0,
      doubles: 0,
    })
  })

  it('lets a generalist answer for everything', () => {
    const company = oneCsm.carrying(3, smb)
    const { cells, gaps, doubles } = responsibilityCoverage(company.view(on))
    expect([gaps, doubles]).toEqual([0, 0])
    for (const cell of cells) {
      expect(cell).toMatchObject({ status: 'COVERED', accounts: 3, uncovered: 0, vacant: 0 })
      expect(cell.roles).toEqual([
        {
          family: 'CSM',
          accounts: 3,
          positionIds: [company.id('position', 'CSM 1')],
          teamIds: [company.id('team', 'CS')],
        },
      ])
    }
  })

  it('is a gap where nobody covers, and partial where somebody does', () => {
    expect(SMB_OF(cs.withAccounts(2, smb), 'ADOPTION_ENABLEMENT')).toMatchObject({
      status: 'GAP',
      uncovered: 2,
      roles: [],
    })
    const half = oneCsm.carrying(2, smb).withAccounts(1, smb)
    expect(SMB_OF(half, 'ADOPTION_ENABLEMENT')).toMatchObject({ status: 'PARTIAL', uncovered: 1 })
    expect(localize('en', SMB_OF(half, 'ADOPTION_ENABLEMENT').evidence.message)).toBe(
      'Adoption enablement, SMB: CSM. Customers without anyone: 1 of 3.',
    )
  })

  it('is a gap, too, where the seat or the pool is empty', () => {
    expect(SMB_OF(cs.withSeat('CSM 1').carrying(2, smb), 'VALUE_TRACKING')).toMatchObject({
      status: 'GAP',
      uncovered: 0,
      vacant: 2,
    })
    const pooled = cs.withSeat('CSM 1').withAccounts(2, smb).coveredBy({ team: 'CS' })
    expect(SMB_OF(pooled, 'VALUE_TRACKING').status).toBe('GAP')
    const manned = cs
      .withSeat('CSM 1')
      .filledBy('Ana')
      .withAccounts(2, smb)
      .coveredBy({ team: 'CS' })
    expect(SMB_OF(manned, 'VALUE_TRACKING')).toMatchObject({
      status: 'COVERED',
      roles: [{ family: 'CSM', teamIds: [manned.id('team', 'CS')] }],
    })
  })

  it('gives onboarding and renewals to their specialists', () => {
    const company = oneCsm
      .carrying(4, smb)
      .withSeat('Ren', { role: 'Renewals Specialist' })
      .filledBy('Rui')
      .coveredBy({ responsibility: 'RENEWALS' })
    expect(SMB_OF(company, 'RENEWAL_MANAGEMENT')).toMatchObject({
      status: 'COVERED',
      roles: [{ family: 'RENEWALS', accounts: 4 }],
    })
    expect(SMB_OF(company, 'ONBOARDING').roles.map(({ family }) => family)).toEqual(['CSM'])
  })

  it('is double where two families answer in one segment', () => {
    const company = oneCsm
      .carrying(3, smb)
      .withSeat('Ren', { role: 'Renewals Specialist' })
      .filledBy('Rui')
      .carrying(2, smb, { responsibility: 'RENEWALS' })
    expect(SMB_OF(company, 'RENEWAL_MANAGEMENT')).toMatchObject({
      status: 'DOUBLE',
      double: true,
      roles: [
        { family: 'RENEWALS', accounts: 2 },
        { family: 'CSM', accounts: 3 },
      ],
    })
    // By segment they may differ: the same two in two segments are no double.
    const apart = oneCsm
      .carrying(3)
      .withSeat('Ren', { role: 'Renewals Specialist' })
      .filledBy('Rui')
      .carrying(2, smb, { responsibility: 'RENEWALS' })
    expect(SMB_OF(apart, 'RENEWAL_MANAGEMENT').status).toBe('COVERED')
    expect(cellOf(apart, 'RENEWAL_MANAGEMENT', 'MID_MARKET').status).toBe('COVERED')
  })

  it('is no double where a lead carries accounts beside CSMs', () => {
    const company = oneCsm
      .carrying(3, smb)
      .withSeat('Lead', { role: 'Team Lead' })
      .filledBy('Lea')
      .carrying(2, smb)
    expect(SMB_OF(company, 'VALUE_TRACKING')).toMatchObject({
      status: 'COVERED',
      double: false,
      roles: [{ family: 'CSM', accounts: 5 }],
    })
  })

  it('is no double where a specialist is brought into high-touch accounts of a CSM', () => {
    const brought = (tier: 'HIGH_TOUCH' | 'LOW_TOUCH') =>
      oneCsm
        .withAccounts(2, { ...smb, tier })
        .coveredBy()
        .withSeat('Imp', { role: 'Implementation Specialist' })
        .filledBy('Ivo')
        .coveredBy({ responsibility: 'IMPLEMENTATION' })
        .withSeat('CSM 2')
        .filledBy('Bea')
        .carrying(3, { ...smb, tier })
    expect(SMB_OF(brought('HIGH_TOUCH'), 'ONBOARDING')).toMatchObject({
      status: 'COVERED',
      roles: [
        { family: 'IMPLEMENTATION', accounts: 2 },
        { family: 'CSM', accounts: 3 },
      ],
    })
    expect(SMB_OF(brought('LOW_TOUCH'), 'ONBOARDING').status).toBe('DOUBLE')
  })

  it('tells a double even where there is a gap beside it', () => {
    const company = oneCsm
      .carrying(1, smb)
      .withSeat('Ren', { role: 'Renewals Specialist' })
      .filledBy('Rui')
      .carrying(1, smb, { responsibility: 'RENEWALS' })
      .withAccounts(1, smb)
    expect(SMB_OF(company, 'RENEWAL_MANAGEMENT')).toMatchObject({ status: 'PARTIAL', double: true })
  })

  it('lets a CSM who is accountable for renewals answer as a CSM', () => {
    const company = oneCsm.carrying(2, smb, { responsibility: 'RENEWALS' })
    expect(SMB_OF(company, 'RENEWAL_MANAGEMENT').roles.map(({ family }) => family)).toEqual(['CSM'])
    expect(SMB_OF(company, 'VALUE_TRACKING').status).toBe('GAP')
  })

  it('asks leaders for coordination, where their team serves the segment', () => {
    const lead = oneCsm.carrying(2, smb).withSeat('VP', { role: 'VP of CS' })
    const coordination = 'CROSS_FUNCTIONAL_COORDINATION'
    const families = (company: OrganizationFixture) =>
      SMB_OF(company, coordination).roles.map(({ family }) => family)
    expect(families(lead)).toEqual(['CSM'])
    expect(families(lead.filledBy('Vic'))).toEqual(['LEADERSHIP'])
    const elsewhere = oneCsm
      .carrying(2, smb)
      .withTeam('Enterprise', { segments: ['ENTERPRISE'] })
      .withSeat('Lead', { role: 'Team Lead' })
      .filledBy('Lea')
    expect(families(elsewhere)).toEqual(['CSM'])
  })

  it('lets CS Operations watch the health of customers without a CSM', () => {
    const automated = cs
      .withSeat('Ops', { role: 'CS Operations Analyst' })
      .filledBy('Olga')
      .withAccounts(3, smb)
    expect(SMB_OF(automated, 'HEALTH_MONITORING')).toMatchObject({
      status: 'COVERED',
      roles: [{ family: 'CS_OPS', accounts: 3 }],
    })
    expect(SMB_OF(automated, 'EXPANSION_IDENTIFICATION').status).toBe('GAP')
  })

  it('is no double where the same specialist works in accounts of every tier', () => {
    const specialist = oneCsm.withSeat('Imp', { role: 'Implementation Specialist' }).filledBy('Ivo')
    const company = (['HIGH_TOUCH', 'LOW_TOUCH'] as const).reduce(
      (so, tier) =>
        so
          .withAccounts(2, { ...smb, tier })
          .coveredBy({ seat: 'CSM 1' })
          .coveredBy({ seat: 'Imp', responsibility: 'IMPLEMENTATION' }),
      specialist,
    )
    expect(SMB_OF(company, 'ONBOARDING')).toMatchObject({
      status: 'COVERED',
      double: false,
      roles: [{ family: 'IMPLEMENTATION', accounts: 4 }],
    })
  })

  it('loses no customer', () => {
    const book = fc.record({
      count: fc.integer({ min: 1, max: 4 }),
      segment: fc.constantFrom(...SEGMENTS),
      role: fc.constantFrom(
        'CSM',
        'Renewals Specialist',
        'Implementation Specialist',
        'Support Engineer',
      ),
      responsibility: fc.constantFrom('CSM', 'RENEWALS', 'IMPLEMENTATION', 'SUPPORT', 'TAM'),
      manned: fc.boolean(),
      covered: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(book, { maxLength: 6 }), (books) => {
        let company = cs
        for (const [
          index,
          { count, segment, role, responsibility, manned, covered },
        ] of books.entries()) {
          company = company.withSeat(`S${index}`, { role })
          if (manned) company = company.filledBy(`P${index}`)
          company = company.withAccounts(count, { segment })
          if (covered) company = company.coveredBy({ responsibility })
        }
        for (const cell of responsibilityCoverage(company.view(on)).cells) {
          const answered = cell.roles.reduce((sum, { accounts }) => sum + accounts, 0)
          expect(answered + cell.uncovered).toBe(cell.accounts)
          expect(cell.vacant).toBeLessThanOrEqual(answered)
          if (cell.double) expect(cell.roles.length).toBeGreaterThan(1)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('over time', () => {
  it('tells what changed from day to day', () => {
    const company = cs
      .withSeat('CSM 1')
      .filledBy('Ana', { since: '2025-01-01', to: '2026-01-01' })
      .carrying(2, smb)
    const state = company.state()
    const [before, after, first] = ['2025-12-31', '2026-01-01', '2024-12-31'].map(
      (date) => parseDay(date) ?? 0,
    )
    const series = responsibilityCoverageOverTime(
      (day) => (day === first ? null : viewAt(state, day)),
      [after!, first!, before!, after!],
    )
    expect(series.map(({ day }) => day)).toEqual([first, before, after])
    expect(series[0]?.coverage).toBeNull()
    expect(series[1]).toMatchObject({ changed: [], coverage: { gaps: 0 } })
    expect(series[2]?.coverage?.gaps).toBe(9)
    expect(series[2]?.changed.map(({ status }) => status)).toEqual(Array(9).fill('GAP'))
  })
})
