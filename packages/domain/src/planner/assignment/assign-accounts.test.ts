import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Id } from '../../kernel/ids.js'
import { decide } from '../../plans/decide.js'
import { capacityOf } from '../../rules/capacity/capacity-of.js'
import { fullCapacityOf } from '../../rules/capacity/seats.js'
import { loadOf } from '../../rules/capacity/shared-load.js'
import type { OrganizationView } from '../../state/view.js'
import { viewAt } from '../../state/view-at.js'
import { anOrganization } from '../../testing/an-organization.js'
import { fixtureId } from '../../testing/fixture-id.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { assignAccounts, type AssignmentOptions } from './assign-accounts.js'
import type { BookWeights } from './book-weights.js'
import { checkLevel } from './check-level.js'

const on = '2026-03-02'
const enterprise = { segment: 'ENTERPRISE' } as const

function planFor(company: OrganizationFixture, options: Partial<AssignmentOptions> = {}) {
  const view = company.view(on)
  let last = 0
  const newId = (): Id => fixtureId('assignment', 'coverage', String((last += 1)))
  const answer = assignAccounts(view, { mostMoves: Infinity, newId, ...options })
  const decided = decide(view.state, answer.plan.changes)
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  return { ...answer, next: viewAt(decided.value.state, view.day) }
}

/** What the capacity board says of each CSM's seat: load ÷ full capacity. */
function utilisations(view: OrganizationView): ReadonlyMap<string, number> {
  const { figures } = capacityOf(view)
  return new Map(
    capacityOf(view)
      .ofFamily('CSM')
      .flatMap((seat) => {
        const load = seat.cells.reduce((sum, cell) => sum + loadOf(cell, figures), 0)
        const capacity = fullCapacityOf(seat)
        return seat.position === null || capacity === 0
          ? []
          : [[seat.position.title, load / capacity]]
      }),
  )
}

/** Which accounts a seat answers for, by name. */
function bookOf(company: OrganizationFixture, view: OrganizationView, seat: string): string[] {
  return view.coverage
    .ofPosition(company.id('position', seat))
    .map((row) => view.accounts.name(view.coverage.accountRow(row)))
    .toSorted()
}

const twoCsms = anOrganization()
  .withTeam('CS')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .carrying(12, enterprise)
  .withSeat('CSM 2')
  .filledBy('Bea')
  .carrying(4, enterprise)

describe('assignAccounts', () => {
  it('levels two books of twelve and four accounts with four moves, and the board says so', () => {
    const { moves, before, after, bound, next } = planFor(twoCsms)
    expect(moves).toHaveLength(4)
    // 12 of 15 and 4 of 15 are 4/15 above and below the mean.
    expect([before.deviation, after.deviation]).toEqual([expect.closeTo(4 / 15), expect.closeTo(0)])
    expect(bound).toBe(0)
    expect([...utilisations(next)]).toEqual([
      ['CSM 1', expect.closeTo(8 / 15)],
      ['CSM 2', expect.closeTo(8 / 15)],
    ])
  })

  it('moves no more than it may, and proves that more level is out of reach so', () => {
    const { moves, after, bound } = planFor(twoCsms, { mostMoves: 3 })
    expect(moves).toHaveLength(3)
    // 9 and 7 of 15.
    expect([after.deviation, bound]).toEqual([expect.closeTo(1 / 15), expect.closeTo(1 / 15)])
  })

  it('counts half a seat as half a seat, and who is away as who comes back', () => {
    const company = twoCsms
      .withSeat('CSM 3', { fte: 50 })
      .filledBy('Cleo', { fte: 50 })
      .away('Cleo', '2026-02-01', { to: '2026-05-01' })
    // 16 accounts over 2.5 seats: 6.4 of 15 each, half of that for the half seat.
    const { next } = planFor(company)
    const books = ['CSM 1', 'CSM 2', 'CSM 3'].map((seat) => bookOf(company, next, seat).length)
    expect(books.toSorted((a, b) => a - b)).toEqual([3, 6, 7])
  })

  it('hands a leaver’s book over: to the named backups as far as they have room, the rest to who has the most', () => {
    const company = twoCsms
      .withSeat('CSM 3')
      .filledBy('Cleo')
      .withSeat('Leaver')
      .filledBy('Dan')
      .withAccount('Backed', { ...enterprise, backupPositionId: twoCsms.id('position', 'CSM 1') })
      .coveredBy()
      .carrying(3, enterprise)
    const leaving = [company.id('position', 'Leaver')]
    const { moves, plan, next } = planFor(company, { leaving, mostMoves: 0, overlapDays: 14 })
    expect(bookOf(company, next, 'CSM 1')).toContain('Backed')
    expect(bookOf(company, next, 'CSM 3')).toHaveLength(3)
    expect(moves.every(({ from }) => from === null)).toBe(true)
    // For two weeks the leaver stays beside the new CSM.
    expect(plan.changes).toMatchObject(
      moves.map(() => ({ type: 'handOverAccount', transitionUntil: '2026-03-16' })),
    )
  })

  it('gives no account to a seat whose team serves others or whose people do not speak its language', () => {
    const company = anOrganization()
      .withTeam('Iberia', { regions: ['IB'] })
      .withTeam('Nordics', { regions: ['NO'] })
      .withSeat('CSM 1', { team: 'Iberia' })
      .withPerson('Ana', { languages: ['es'] })
      .filledBy('Ana')
      .withSeat('CSM 2', { team: 'Iberia' })
      .withPerson('Rui', { languages: ['pt'] })
      .filledBy('Rui')
      .withSeat('CSM 3', { team: 'Nordics' })
      .filledBy('Liv')
      .withAccounts(6, { ...enterprise, region: 'IB', language: 'es' })
      .coveredBy({ seat: 'CSM 1' })
    expect(planFor(company).moves).toEqual([])
    const spanish = company
      .withSeat('CSM 4', { team: 'Iberia' })
      .withPerson('Eva', { languages: ['es', 'en'] })
      .filledBy('Eva')
    const { moves } = planFor(spanish)
    expect(moves.map(({ to }) => to)).toEqual(Array(3).fill(spanish.id('position', 'CSM 4')))
  })

  it('leaves accounts alone that are pinned, in renewal or not yet live, and says which', () => {
    const company = anOrganization()
      .withTeam('CS')
      .withSeat('CSM 2')
      .filledBy('Bea')
      .withSeat('CSM 1')
      .filledBy('Ana')
      .withAccount('Ends soon', {
        ...enterprise,
        contractStart: '2025-04-01',
        contractEnd: '2026-04-01',
      })
      .coveredBy()
      .withAccount('Renews itself', {
        ...enterprise,
        contractStart: '2025-04-01',
        contractEnd: '2026-04-01',
        autoRenew: true,
      })
      .coveredBy()
      .withAccount('Ends late', {
        ...enterprise,
        contractStart: '2025-12-01',
        contractEnd: '2026-12-01',
      })
      .coveredBy()
      .withAccount('Pinned', enterprise)
      .coveredBy()
    const pinned = [company.id('account', 'Pinned')]
    const { moves, held } = planFor(company, { pinned })
    expect([...held]).toEqual([[company.id('account', 'Ends soon'), 'IN_RENEWAL']])
    expect(new Set(moves.map(({ accountId }) => accountId))).toEqual(
      new Set(['Renews itself', 'Ends late'].map((name) => company.id('account', name))),
    )
  })

  it('counts only what is asked about: of one team neither the other’s renewals nor its pools', () => {
    const renewing = { ...enterprise, contractStart: '2025-04-01', contractEnd: '2026-04-01' }
    const company = anOrganization()
      .withTeam('West')
      .withSeat('CSM 1')
      .filledBy('Ana')
      .carrying(2, renewing)
      .withAccounts(3, { segment: 'SMB' })
      .coveredBy({ team: 'West' })
      .withTeam('East')
      .withSeat('CSM 2')
      .filledBy('Bea')
      .carrying(1, renewing)
      .withAccounts(4, { segment: 'SMB' })
      .coveredBy({ team: 'East' })
    const counted = (options: Partial<AssignmentOptions>) => {
      const { held, pooled } = planFor(company, options)
      return [held.size, pooled]
    }
    expect(counted({})).toEqual([3, 7])
    expect(counted({ teamIds: [company.id('team', 'West')] })).toEqual([2, 3])
    // What a leaver has goes whatever its contract.
    expect(counted({ leaving: [company.id('position', 'CSM 1')] })).toEqual([1, 7])
  })

  it('gives a leaver’s account to its named backup, whom it would not fit otherwise, and counts with that', () => {
    const company = anOrganization()
      .withTeam('Iberia', { regions: ['IB'] })
      .withSeat('CSM 1')
      .filledBy('Ana')
      .withTeam('Nordics', { regions: ['NO'] })
      .withSeat('CSM 2')
      .filledBy('Liv')
      .withSeat('Leaver')
      .filledBy('Dan')
    const backed = {
      ...enterprise,
      region: 'NO',
      backupPositionId: company.id('position', 'CSM 1'),
    }
    const handed = company
      .withAccount('Bergen', backed)
      .coveredBy()
      .withAccounts(4, { ...enterprise, region: 'NO' })
      .coveredBy({ seat: 'CSM 2' })
    const leaving = [handed.id('position', 'Leaver')]
    const { next, bound, after, withoutSeat } = planFor(handed, { leaving, mostMoves: 0 })
    expect(bookOf(handed, next, 'CSM 1')).toEqual(['Bergen'])
    expect(bound).toBeLessThanOrEqual(after.deviation)
    expect(withoutSeat).toEqual([])
  })

  it('tells accounts that nobody has and no seat fits, and leaves pools alone', () => {
    const company = twoCsms
      .withTeam('Pool')
      .withAccounts(5, { segment: 'SMB' })
      .coveredBy({ team: 'Pool' })
      .withTeam('Nordics only', { regions: ['NO'] })
    const nordic = anOrganization()
      .withTeam('Nordics', { regions: ['NO'] })
      .withSeat('CSM 1')
      .filledBy('Liv')
      .withAccount('Lisboa', { ...enterprise, region: 'IB' })
    expect(planFor(company).pooled).toBe(5)
    expect(planFor(nordic).withoutSeat).toEqual([nordic.id('account', 'Lisboa')])
  })

  describe('weighs what somebody asks for', () => {
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
          .on(on)
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

  it('says before and after what the board says, whatever the books', () => {
    const account = fc.record({
      segment: fc.constantFrom('ENTERPRISE' as const, 'MID_MARKET' as const, 'SMB' as const),
      loadWeight: fc.constantFrom(50, 100, 250),
      region: fc.constantFrom('IB', 'NO', null),
    })
    const book = fc.record({
      fte: fc.constantFrom(50, 100),
      regions: fc.constantFrom([], ['IB'], ['NO']),
      accounts: fc.array(account, { maxLength: 6 }),
    })
    fc.assert(
      fc.property(fc.array(book, { minLength: 1, maxLength: 4 }), (books) => {
        const company = books.reduce((so, { fte, regions, accounts }, at) => {
          const seated = so
            .withTeam(`Team ${at}`, { regions })
            .withSeat(`CSM ${at}`, { fte })
            .filledBy(`Person ${at}`, { fte })
          return accounts.reduce((each, fields) => each.carrying(1, fields), seated)
        }, anOrganization())
        const { before, after, next, bound } = planFor(company)
        for (const [spread, view] of [
          [before, company.view(on)],
          [after, next],
        ] as const) {
          const highest = Math.max(...utilisations(view).values())
          expect(spread.highest).toBeCloseTo(highest, 9)
        }
        expect(after.deviation).toBeLessThanOrEqual(before.deviation + 1e-9)
        expect(bound).toBeLessThanOrEqual(after.deviation + 1e-9)
      }),
      { numRuns: 40 },
    )
  })
})
