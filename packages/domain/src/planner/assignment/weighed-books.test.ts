import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import { bookOf, planFor, PLANNING_DAY } from '../../testing/assignment/planned-books.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import type { BookWeights } from './book-weights.js'
import { checkLevel } from './check-level.js'

const enterprise = { segment: 'ENTERPRISE' } as const

describe('assignAccounts with weights', () => {
  const none = { relationship: 0, timeZone: 0, expertise: 0, revenue: 0 }
  const sizesWith = (company: OrganizationFixture, weights: Partial<BookWeights>) => {
    const { next, moves, certificate } = planFor(company, { weights: { ...none, ...weights } })
    expect(checkLevel(certificate)).toEqual({ ok: true })
    const sizes = ['CSM 1', 'CSM 2'].map((seat) => bookOf(company, next, seat).length)
    return { sizes, moves }
  }

  it('keeps who has known a customer for years, up to three, and says what they count', () => {
    const since = (years: number) =>
      anOrganization()
        .on(`${2026 - years}-03-02`)
        .withTeam('CS')
        .withSeat('CSM 1')
        .filledBy('Ana')
        .carrying(12, enterprise)
        .on(PLANNING_DAY)
        .withSeat('CSM 2')
        .filledBy('Bea')
        .carrying(4, enterprise)
    // An account is 1/15 of a seat: the fourth leaves 9 for 7, on the way 8.5 for 7.5.
    expect(sizesWith(since(1), { relationship: 0.06 }).sizes).toEqual([8, 8])
    expect(sizesWith(since(1), { relationship: 0.07 }).sizes).toEqual([9, 7])
    expect(sizesWith(since(9), { relationship: 0.02 }).sizes).toEqual([8, 8])
    const { moves } = sizesWith(since(2), { relationship: 0.05 })
    expect(moves[0]?.why).toMatchObject({
      years: expect.closeTo(2, 2),
      reasons: { relationship: expect.closeTo(-0.1, 2), timeZone: 0, expertise: 0, revenue: 0 },
    })
  })

  it('counts the hours between time zones, where both are known', () => {
    const company = anOrganization()
      .withTeam('CS')
      .withSeat('CSM 1')
      .withPerson('Ana', { timeZone: 'Asia/Tokyo' })
      .filledBy('Ana')
      .carrying(8, { ...enterprise, region: 'Japan' })
      .withSeat('CSM 2')
      .withPerson('Bea', { timeZone: 'Europe/Lisbon' })
      .filledBy('Bea')
    expect(sizesWith(company, {}).sizes).toEqual([4, 4])
    // Nine hours: of 0.05 each they are more than a whole book of eight.
    expect(sizesWith(company, { timeZone: 0.1 }).sizes).toEqual([8, 0])
    const { moves } = sizesWith(company, { timeZone: 0.01 })
    expect(moves[0]?.why).toMatchObject({
      before: { hours: 0 },
      after: { hours: 9 },
      reasons: { timeZone: expect.closeTo(-0.09) },
    })
    const elsewhere = anOrganization()
      .withTeam('CS')
      .withSeat('CSM 1')
      .filledBy('Ana')
      .carrying(8, { ...enterprise, region: 'Somewhere' })
      .withSeat('CSM 2')
      .filledBy('Bea')
    expect(sizesWith(elsewhere, { timeZone: 1 }).sizes).toEqual([4, 4])
  })

  it('gives accounts to who has the skills that they ask for, as far as anybody has them', () => {
    const company = anOrganization()
      .withTeam('CS')
      .withSeat('CSM 1')
      .withPerson('Ana', { skills: ['Onboarding'] })
      .filledBy('Ana')
      .carrying(4, { ...enterprise, vertical: 'Retail' })
      .withSeat('CSM 2')
      .withPerson('Bea', { skills: ['retail'] })
      .filledBy('Bea')
      .carrying(4, { ...enterprise, vertical: 'Mining' })
    expect(sizesWith(company, {}).moves).toEqual([])
    const { moves, sizes } = sizesWith(company, { expertise: 0.3 })
    // All that ask for retail go to who knows it, and the others make up for that.
    const toBea = moves.filter(({ to }) => to === company.id('position', 'CSM 2'))
    expect([sizes, toBea.length]).toEqual([[4, 4], 4])
    expect(toBea[0]?.why).toMatchObject({
      before: { unskilled: 1 },
      after: { unskilled: 0 },
      reasons: { expertise: expect.closeTo(0.3), relationship: expect.closeTo(0) },
    })
  })

  it('levels what accounts pay beside what they take', () => {
    const company = anOrganization()
      .withTeam('CS')
      .withSeat('CSM 1')
      .filledBy('Ana')
      .carrying(2, { ...enterprise, acv: 300_000_00 })
      .withSeat('CSM 2')
      .filledBy('Bea')
      .carrying(2, { ...enterprise, acv: 100_000_00 })
    expect(sizesWith(company, {}).moves).toEqual([])
    const { after } = planFor(company, { weights: { ...none, revenue: 4 } })
    // One of each for both.
    expect([after.deviation, after.revenueDeviation]).toEqual([
      expect.closeTo(0),
      expect.closeTo(0),
    ])
  })

  it('makes no move that costs more than it wins', () => {
    const person = fc.record({
      timeZone: fc.constantFrom('Asia/Tokyo', 'Europe/Lisbon', null),
      skills: fc.subarray(['Enterprise', 'smb', 'es']),
    })
    const account = fc.record({
      segment: fc.constantFrom('ENTERPRISE' as const, 'MID_MARKET' as const, 'SMB' as const),
      region: fc.constantFrom('Japan', 'EMEA', null),
      acv: fc.constantFrom(0, 5_000_00, 200_000_00),
    })
    const book = fc.record({ person, accounts: fc.array(account, { maxLength: 6 }) })
    const weights = fc.record({
      relationship: fc.constantFrom(0, 0.05),
      timeZone: fc.constantFrom(0, 0.02),
      expertise: fc.constantFrom(0, 0.1),
      revenue: fc.constantFrom(0, 1),
    })
    fc.assert(
      fc.property(fc.array(book, { minLength: 2, maxLength: 4 }), weights, (books, weighed) => {
        const company = books.reduce((so, { person: fields, accounts }, at) => {
          const seated = so
            .withSeat(`CSM ${at}`)
            .withPerson(`Person ${at}`, fields)
            .filledBy(`Person ${at}`)
          return accounts.reduce((each, one) => each.carrying(1, one), seated)
        }, anOrganization().withTeam('CS'))
        const { moves, certificate } = planFor(company, { weights: weighed })
        expect(checkLevel(certificate)).toEqual({ ok: true })
        for (const { why } of moves) {
          const won = Object.values(why!.reasons).reduce((sum, each) => sum + each, 0)
          expect(won).toBeGreaterThan(-1e-9)
        }
      }),
      { numRuns: 40 },
    )
  })
})
