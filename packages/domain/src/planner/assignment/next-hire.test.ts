import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { valueOfNextHire } from './next-hire.js'

const on = '2026-03-02'
const enterprise = { segment: 'ENTERPRISE', acv: 100_000_00 } as const
const all = { mostMoves: Infinity }

function valueIn(company: OrganizationFixture, options = {}) {
  return valueOfNextHire(company.view(on), { ...all, ...options })
}

/** Two books of twenty, where fifteen are a whole seat. */
const overloaded = anOrganization()
  .withTeam('West', { regions: ['W'] })
  .withSeat('CSM 1', { budgetedCost: 90_000_00 })
  .filledBy('Ana')
  .carrying(24, { ...enterprise, region: 'W' })
  .withSeat('CSM 2', { budgetedCost: 90_000_00 })
  .filledBy('Bea')
  .carrying(16, { ...enterprise, region: 'W' })

describe('valueOfNextHire', () => {
  it('is the difference between books levelled without and with one seat more, priced', () => {
    const { now, levelled, hires } = valueIn(overloaded)
    // 24 and 16 of 15, then 20 and 20: ten accounts are two thirds of a seat too many.
    expect([now.overload, levelled.overload]).toEqual([
      expect.closeTo(10 / 15),
      expect.closeTo(10 / 15),
    ])
    expect(levelled.overloadBound).toBeCloseTo(10 / 15)
    // A quarter of each book of two million.
    expect(levelled.revenueBeyond).toBe(1_000_000_00)
    expect(hires).toMatchObject([
      {
        teamId: overloaded.id('team', 'West'),
        price: { amount: 90_000_00 },
        accounts: 13,
        revenue: 1_300_000_00,
        relieved: expect.closeTo(10 / 15),
        relievedAtLeast: expect.closeTo(10 / 15),
        relievedAtMost: expect.closeTo(10 / 15),
        books: { overload: 0, revenueBeyond: 0 },
      },
    ])
  })

  it('is nothing where the team serves others, and what relieves the most comes first', () => {
    const company = overloaded
      .withTeam('East', { regions: ['E'] })
      .withSeat('CSM 3')
      .filledBy('Cleo')
      .carrying(3, { ...enterprise, region: 'E' })
    const { hires, leftOut } = valueIn(company)
    expect(hires.map(({ teamId, relieved }) => [teamId, Math.round(relieved * 15)])).toEqual([
      [company.id('team', 'West'), 10],
      [company.id('team', 'East'), 0],
    ])
    expect(leftOut).toBe(0)
    const east = valueIn(company, { teamIds: [company.id('team', 'East')] })
    expect(east.hires.map(({ teamId }) => teamId)).toEqual([company.id('team', 'East')])
  })

  it('counts what nobody has as beyond capacity, and gives it to whoever is hired', () => {
    const company = anOrganization()
      .withTeam('West', { regions: ['W'] })
      .withSeat('CSM 1')
      .withTeam('East', { regions: ['E'] })
      .withSeat('CSM 2')
      .filledBy('Bea')
      .withAccounts(3, { ...enterprise, region: 'W' })
    const { levelled, hires } = valueIn(company)
    expect(levelled.revenueBeyond).toBe(300_000_00)
    const west = hires.find(({ teamId }) => teamId === company.id('team', 'West'))
    expect(west).toMatchObject({ accounts: 3, books: { revenueBeyond: 0 } })
    // Nobody is over capacity: what comes first is where somebody would be served who is not.
    expect(hires[0]).toBe(west)
  })

  it('lies between what is proved of it', () => {
    const account = fc.record({
      segment: fc.constantFrom('ENTERPRISE' as const, 'MID_MARKET' as const),
      loadWeight: fc.constantFrom(100, 500, 900),
      region: fc.constantFrom('W', 'E', null),
    })
    const team = fc.record({
      regions: fc.constantFrom([], ['W'], ['E']),
      accounts: fc.array(account, { maxLength: 6 }),
    })
    const teams = fc.array(team, { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(teams, fc.constantFrom(0, 2, Infinity), (several, mostMoves) => {
        const company = several.reduce((so, { regions, accounts }, at) => {
          const seated = so
            .withTeam(`Team ${at}`, { regions })
            .withSeat(`CSM ${at}`)
            .filledBy(`Person ${at}`)
          return accounts.reduce((each, fields) => each.carrying(1, fields), seated)
        }, anOrganization())
        for (const hire of valueIn(company, { mostMoves }).hires) {
          expect(hire.relieved).toBeGreaterThanOrEqual(hire.relievedAtLeast - 1e-9)
          expect(hire.relieved).toBeLessThanOrEqual(hire.relievedAtMost + 1e-9)
        }
      }),
      { numRuns: 40 },
    )
  })
})
