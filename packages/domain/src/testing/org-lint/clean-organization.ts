import { anOrganization } from '../an-organization.js'
import type { OrganizationFixture } from '../organization-fixture.js'

const ACCOUNTS_A_CSM = 50
const CSMS = 6
const PERSON = {
  languages: ['en'],
  region: 'US East',
  timeZone: 'America/New_York',
  loadedCost: 120_000_00,
} as const
const ACCOUNT = { language: 'en', region: 'US East', acv: 30_000_00 } as const

/**
 * An organization with nothing wrong: a VP and a Manager with six CSMs of 50 mid-market accounts each,
 * three support engineers of 100 customers, a renewals specialist with 100 contracts this year, an
 * implementation specialist with ten projects, and one person in CS Operations. Everybody has ramped
 * up, speaks the customers' language and lives where they do; 12 people at 120K serve 9M of revenue.
 */
export function cleanOrganization(): OrganizationFixture {
  let company = anOrganization({
    orgModel: 'SPECIALIST',
    serviceModel: 'LOW_TOUCH',
    grossMargin: 7500,
  })
    .withTeam('Post-sale')
    .withSeat('VP', { role: 'VP of CS' })
  company = seated(company, 'Vera')
    .withTeam('CS', { under: 'Post-sale' })
    .withSeat('Manager', { role: 'CS Manager', reportsTo: 'VP' })
  company = seated(company, 'Max')
  for (let csm = 1; csm <= CSMS; csm += 1) {
    company = seated(
      company.withSeat(`CSM ${csm}`, { team: 'CS', reportsTo: 'Manager' }),
      `C${csm}`,
    )
    company = company.carrying(ACCOUNTS_A_CSM, {
      ...ACCOUNT,
      // The accounts of the first two CSMs end this year: 100 renewals.
      contractEnd: csm <= 2 ? '2026-09-30' : '2027-09-30',
    })
  }
  company = company.withTeam('Services', { under: 'Post-sale', kind: 'SHARED_SERVICE' })
  for (const [seat, role] of [
    ['Engineer 1', 'Support Engineer'],
    ['Engineer 2', 'Support Engineer'],
    ['Engineer 3', 'Support Engineer'],
    ['Renewer', 'Renewals Specialist'],
    ['Implementer', 'Implementation Specialist'],
    ['Analyst', 'CS Operations Analyst'],
  ] as const) {
    company = seated(company.withSeat(seat, { role, reportsTo: 'VP' }), `${seat}’s`)
  }
  return withCoverage(company)
}

function seated(company: OrganizationFixture, person: string): OrganizationFixture {
  return company.withPerson(person, PERSON).filledBy(person)
}

/** Support and renewals for everybody, ten projects. */
function withCoverage(company: OrganizationFixture): OrganizationFixture {
  const account = (number: number): string => `Account ${number}`
  const all = Array.from({ length: CSMS * ACCOUNTS_A_CSM }, (_, index) => index + 1)
  const cover = (
    numbers: readonly number[],
    seat: string,
    responsibility: 'SUPPORT' | 'RENEWALS',
  ) =>
    numbers.map((number) => ({
      type: 'coverAccount' as const,
      effective: '2025-01-01',
      id: company.id('occupancy', `${responsibility} of ${number}`),
      accountId: company.id('account', account(number)),
      responsibility,
      positionId: company.id('position', seat),
    }))
  const hundreds = [1, 2, 3].flatMap((engineer) =>
    cover(all.slice((engineer - 1) * 100, engineer * 100), `Engineer ${engineer}`, 'SUPPORT'),
  )
  return company.and(
    ...hundreds,
    ...cover(all, 'Renewer', 'RENEWALS'),
    ...all.slice(0, 10).map((number) => ({
      type: 'createImplementation' as const,
      effective: '2026-02-01',
      id: company.id('implementation', account(number)),
      accountId: company.id('account', account(number)),
      positionId: company.id('position', 'Implementer'),
      status: 'ACTIVE' as const,
    })),
  )
}
