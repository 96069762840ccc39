import fc from 'fast-check'
import { SEGMENTS } from '../../entities/vocabularies.js'
import type { OrganizationView } from '../../state/view.js'
import { anOrganization } from '../an-organization.js'

const ROLES = [
  'CSM',
  'Support Engineer',
  'Renewals Specialist',
  'CS Operations Analyst',
  'Implementation Specialist',
] as const

const seat = fc.record({
  role: fc.constantFrom(...ROLES),
  fte: fc.integer({ min: 20, max: 100 }),
  since: fc.constantFrom('2025-01-01', '2026-01-15', '2026-02-28'),
  isFilled: fc.boolean(),
})
const book = fc.record({
  count: fc.integer({ min: 1, max: 60 }),
  segment: fc.constantFrom(...SEGMENTS),
  loadWeight: fc.integer({ min: 50, max: 150 }),
  complexity: fc.constantFrom('HIGH', 'MODERATE', 'LOW'),
  contractEnd: fc.constantFrom('2026-08-01', '2028-01-01', null),
  responsibilities: fc.subarray(['CSM', 'SUPPORT', 'RENEWALS'] as const),
  acv: fc.integer({ min: 0, max: 50_000_00 }),
  inImplementation: fc.boolean(),
})

/** A small organization of any kind, on 2 March 2026: seats filled or open, books, pools, projects and pilots. */
export const randomCompany: fc.Arbitrary<OrganizationView> = fc
  .record({
    seats: fc.array(seat, { minLength: 1, maxLength: 6 }),
    books: fc.array(book, { maxLength: 4 }),
    isGeneralist: fc.boolean(),
  })
  .map(({ seats, books, isGeneralist }) => {
    let company = anOrganization(isGeneralist ? { orgModel: 'GENERALIST' } : {}).withTeam('CS')
    for (const [index, { role, fte, since, isFilled }] of seats.entries()) {
      company = company.withSeat(`Seat ${index}`, { role, fte })
      if (isFilled) company = company.filledBy(`Person ${index}`, { fte, since })
    }
    for (const { count, responsibilities, inImplementation, ...fields } of books) {
      company = company.withAccounts(count, fields)
      for (const responsibility of responsibilities) {
        company = company.coveredBy({ team: 'CS', responsibility })
      }
      if (inImplementation)
        company = company.inImplementation({ status: 'ACTIVE', startedOn: '2026-01-05' })
    }
    return company.view('2026-03-02')
  })
