// The organization whose growth is projected: 300 customers of three segments, and people of every role family
// whose work grows with them.
import { anOrganization } from '../../dist/testing/index.js'

const STAFF = [
  ['CSM', 9],
  ['Implementation Specialist', 3],
  ['Support Engineer', 3],
  ['Renewals Specialist', 2],
  ['CS Operations Analyst', 1],
]

const BOOKS = [
  { count: 40, segment: 'ENTERPRISE', acv: 80_000_00 },
  { count: 100, segment: 'MID_MARKET', acv: 25_000_00 },
  { count: 160, segment: 'SMB', acv: 6_000_00 },
]

/** The organization on a day. */
export function usualCompany(on) {
  let company = anOrganization().withTeam('CS')
  for (const [role, count] of STAFF) {
    for (let number = 1; number <= count; number += 1) {
      company = company.withSeat(`${role} ${number}`, { role }).filledBy(`${role} ${number}`)
    }
  }
  for (const { count, ...fields } of BOOKS) {
    company = company
      .withAccounts(count, { ...fields, contractStart: '2025-12-01', contractEnd: '2026-12-01' })
      .coveredBy({ team: 'CS' })
      .coveredBy({ team: 'CS', responsibility: 'SUPPORT' })
      .coveredBy({ team: 'CS', responsibility: 'RENEWALS' })
  }
  return company.view(on)
}
