import fc from 'fast-check'
import { formatDay, parseDay } from '../../kernel/days.js'
import { anOrganization } from '../an-organization.js'

/** The first day on record of a changing company. */
export const BEGAN = parseDay('2025-01-01') ?? 0

const cs = anOrganization().withTeam('CS')
const dayAfter = (days: number) => formatDay(BEGAN + days)
const anyDay = fc.integer({ min: 1, max: 300 })

const books = fc.array(
  fc.record({
    on: anyDay,
    accounts: fc.integer({ min: 1, max: 14 }),
    seat: fc.constantFrom('CSM 1', 'CSM 2', 'Team'),
    ends: fc.option(fc.integer({ min: 320, max: 800 })),
    implementation: fc.option(fc.constantFrom('QUEUED' as const, 'ACTIVE' as const)),
    /** From that many days later on the accounts weigh double and are in another region. */
    heavier: fc.option(fc.integer({ min: 1, max: 60 })),
    /** From that many days later on what the last of the accounts pays is on record, and grows in a week. */
    pays: fc.option(fc.integer({ min: 0, max: 60 })),
  }),
  { minLength: 1, maxLength: 5 },
)

/** Companies in which people, accounts, contracts, projects and policies come, change and go on any days. */
export const changingCompanies = fc
  .record({
    books,
    hires: fc.array(anyDay, { minLength: 2, maxLength: 2 }),
    limit: fc.option(fc.record({ on: anyDay, value: fc.integer({ min: 6, max: 20 }) })),
  })
  .map(({ books: told, hires: [second = 1, specialist = 1], limit }) => {
    let company = cs
      .withSeat('CSM 1')
      .filledBy('Ana')
      .withSeat('CSM 2')
      .filledBy('Bea', { since: dayAfter(second), to: dayAfter(second + 60) })
      .withSeat('RS', { role: 'Renewals Specialist' })
      .filledBy('Rui', { since: dayAfter(specialist), to: dayAfter(specialist + 90) })
      .withSeat('IS', { role: 'Implementation Specialist' })
      .filledBy('Ivo', { since: dayAfter(specialist) })
    let count = 0
    for (const { on, accounts, seat, ends, implementation, heavier, pays } of told) {
      const fields = ends === null ? {} : { contractEnd: dayAfter(ends) }
      const target = seat === 'Team' ? { team: 'CS' } : { seat }
      company = company
        .on(dayAfter(on))
        .carrying(accounts, { segment: 'ENTERPRISE', ...fields }, target)
      if (implementation !== null) {
        company = company.inImplementation({ seat: 'IS', status: implementation })
      }
      count += accounts
      if (pays !== null) {
        const moved = (movement: 'NEW' | 'EXPANSION', after: number) => ({
          type: 'recordArrMovement' as const,
          effective: dayAfter(on + pays + after),
          source: 'test',
          accountId: company.id('account', `Account ${count}`),
          movement,
          amount: 30_000_00,
        })
        company = company.and(moved('NEW', 0), moved('EXPANSION', 7))
      }
      if (heavier === null) continue
      company = company.and({
        type: 'updateAccount',
        effective: dayAfter(on + heavier),
        id: company.id('account', `Account ${count}`),
        loadWeight: 200,
        region: 'EMEA',
      })
    }
    return limit === null
      ? company
      : company.on(dayAfter(limit.on)).withPolicy('capacity.csm.enterprise.trigger', limit.value)
  })
