import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localize } from '../../messages/localize.js'
import {
  type AccountableRole,
  NAMED_RESPONSIBILITIES,
  type NamedResponsibility,
  ROLE_FAMILIES,
  type Segment,
  SEGMENTS,
  VOCABULARIES,
} from '../../entities/vocabularies.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { responsibilityCoverage } from './responsibility-coverage.js'

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

describe('a role of the organization’s own choice', () => {
  const salesCompany = oneCsm.carrying(2, smb).carrying(1)
  let count = 0
  const choosing = (
    company: OrganizationFixture,
    responsibility: NamedResponsibility,
    role: AccountableRole,
    more: { segment?: Segment; roleName?: string; effective?: string } = {},
  ) => {
    count += 1
    return company.and({
      type: 'assignAccountability',
      effective: '2025-01-01',
      id: company.id('role', `choice ${count}`),
      responsibility,
      role,
      ...more,
    })
  }
  const sentence = (company: OrganizationFixture, of: NamedResponsibility) =>
    localize('en', SMB_OF(company, of).evidence.message)

  it('answers where nobody in post-sale does', () => {
    const bare = oneCsm.withAccounts(2, smb)
    expect(SMB_OF(bare, 'ADVOCACY_DEVELOPMENT').status).toBe('GAP')
    const chosen = choosing(bare, 'ADVOCACY_DEVELOPMENT', 'MARKETING')
    expect(SMB_OF(chosen, 'ADVOCACY_DEVELOPMENT')).toMatchObject({
      status: 'COVERED',
      uncovered: 0,
      chosen: { role: 'MARKETING' },
    })
    expect(sentence(chosen, 'ADVOCACY_DEVELOPMENT')).toBe(
      'Advocacy development, SMB: Marketing, by your own choice.',
    )
    const named = choosing(bare, 'ADVOCACY_DEVELOPMENT', 'OTHER', { roleName: 'Community' })
    expect(sentence(named, 'ADVOCACY_DEVELOPMENT')).toContain('SMB: Community,')
  })

  it('is asked instead of the guide’s, and its absence is a gap', () => {
    const company = salesCompany
    expect(SMB_OF(company, 'RENEWAL_MANAGEMENT').status).toBe('COVERED')
    const chosen = choosing(company, 'RENEWAL_MANAGEMENT', 'RENEWALS')
    expect(SMB_OF(chosen, 'RENEWAL_MANAGEMENT')).toMatchObject({ status: 'GAP', uncovered: 2 })
    const staffed = chosen
      .withSeat('Ren', { role: 'Renewals Specialist' })
      .filledBy('Rui')
      .withAccounts(1, smb)
      .coveredBy({ responsibility: 'RENEWALS' })
    expect(SMB_OF(staffed, 'RENEWAL_MANAGEMENT')).toMatchObject({
      status: 'PARTIAL',
      uncovered: 2,
      double: false,
    })
  })

  it('ends the question who of two owns it', () => {
    const double = oneCsm
      .carrying(3, smb)
      .withSeat('Ren', { role: 'Renewals Specialist' })
      .filledBy('Rui')
      .coveredBy({ responsibility: 'RENEWALS' })
      .withAccounts(2, smb)
      .coveredBy({ seat: 'CSM 1' })
    expect(SMB_OF(double, 'RENEWAL_MANAGEMENT').status).toBe('DOUBLE')
    expect(SMB_OF(choosing(double, 'RENEWAL_MANAGEMENT', 'CSM'), 'RENEWAL_MANAGEMENT').status).toBe(
      'COVERED',
    )
  })

  it('goes by the segment before all segments, and by the day', () => {
    const all = choosing(salesCompany, 'EXPANSION_IDENTIFICATION', 'SALES')
    const one = choosing(all, 'EXPANSION_IDENTIFICATION', 'CSM', { segment: 'SMB' })
    expect(SMB_OF(one, 'EXPANSION_IDENTIFICATION').chosen?.role).toBe('CSM')
    expect(cellOf(one, 'EXPANSION_IDENTIFICATION', 'MID_MARKET').chosen?.role).toBe('SALES')
    const later = choosing(salesCompany, 'EXPANSION_IDENTIFICATION', 'SALES', {
      effective: '2026-03-03',
    })
    expect(SMB_OF(later, 'EXPANSION_IDENTIFICATION').chosen).toBeNull()
  })

  it('is one whatever else is chosen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMED_RESPONSIBILITIES),
        fc.constantFrom(...SEGMENTS, null),
        fc.constantFrom(...VOCABULARIES.accountableRole),
        (responsibility, segment, role) => {
          const company = choosing(salesCompany, responsibility, role, segment ? { segment } : {})
          const before = responsibilityCoverage(salesCompany.view(on)).cells
          for (const [index, cell] of responsibilityCoverage(company.view(on)).cells.entries()) {
            const isMeant =
              cell.responsibility === responsibility &&
              (segment === null || cell.segment === segment)
            if (!isMeant) expect(cell).toEqual(before[index])
            else expect([cell.chosen?.role, cell.double]).toEqual([role, false])
            if (isMeant && !ROLE_FAMILIES.some((family) => family === role)) {
              expect(cell.status).toBe('COVERED')
            }
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
