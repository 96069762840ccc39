import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planText } from '../../messages/plan-text.js'
import { capacityOf } from '../../rules/capacity/capacity-of.js'
import { fullCapacityOf } from '../../rules/capacity/seats.js'
import { loadOf } from '../../rules/capacity/shared-load.js'
import type { OrganizationView } from '../../state/view.js'
import { anOrganization } from '../../testing/an-organization.js'
import { bookOf, planFor, PLANNING_DAY } from '../../testing/assignment/planned-books.js'
import type { AssignmentOptions } from './assign-accounts.js'

const enterprise = { segment: 'ENTERPRISE' } as const

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

  it('leaves nobody above a limit with as few moves as that takes, and the board says so', () => {
    // 12 of 15 is 80 %: two accounts fewer are 10 of 15, within 70 %; levelling would move four.
    const { moves, fewest, plan, next } = planFor(twoCsms, { mostUtilisation: 0.7 })
    expect(moves).toHaveLength(2)
    expect(fewest).toMatchObject({ outcome: 'WITHIN', moves: 2, movesAtLeast: 2 })
    expect([...utilisations(next)]).toEqual([
      ['CSM 1', expect.closeTo(10 / 15)],
      ['CSM 2', expect.closeTo(6 / 15)],
    ])
    expect(planText('en', plan.title)).toBe('Leave no CSM above 70%: 2 accounts change hands')
    expect(planText('en', plan.reason ?? '')).toBe(
      'The busiest CSM goes from 80% to 66.7%. Fewer than 2 moves cannot do it; that is proved.',
    )
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
          [before, company.view(PLANNING_DAY)],
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
