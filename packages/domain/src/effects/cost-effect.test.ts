import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localize } from '../messages/localize.js'
import { anOrganization } from '../testing/an-organization.js'
import { costEffect } from './cost-effect.js'

const on = '2026-03-02'
const dollars = (amount: number) => amount * 100
const acme = anOrganization()
  .withTeam('CS')
  .withSeat('CSM 1')
  .withPerson('Ana', { loadedCost: dollars(100_000) })
  .filledBy('Ana')
const before = acme.view(on)

describe('what a plan costs', () => {
  it('is a year of the seats that it opens, and hiring for them once', () => {
    const plan = acme
      .withSeat('CSM 2')
      .withSeat('SE 1', { role: 'Support Engineer', budgetedCost: dollars(60_000) })
    const effect = costEffect(before, plan.view(on))
    expect(effect).toMatchObject({
      yearly: dollars(160_000),
      // A fifth of a year.
      hiring: dollars(32_000),
      oneOff: dollars(32_000),
      seatsOpened: 2,
      seatsAssumed: 1,
      before: { runRate: dollars(100_000) },
      after: { runRate: dollars(100_000), budget: dollars(260_000) },
    })
    expect(localize('en', effect.evidence.message)).toMatch(/opens 2 seats, 1 of them is priced/)
  })

  it('is hiring alone where someone new takes an open seat', () => {
    const open = acme.withSeat('CSM 2', { budgetedCost: dollars(90_000) })
    const hired = open.withPerson('Bea', { loadedCost: dollars(95_000) }).filledBy('Bea')
    expect(costEffect(open.view(on), hired.view(on))).toMatchObject({
      yearly: 0,
      hiring: dollars(19_000),
      before: { runRate: dollars(100_000) },
      after: { runRate: dollars(195_000) },
    })
  })

  it('is nothing where a colleague without a seat takes one', () => {
    const bench = acme
      .withPerson('Bea', { loadedCost: dollars(90_000) })
      .withSeat('CSM 2', { budgetedCost: dollars(90_000) })
    expect(costEffect(bench.view(on), bench.filledBy('Bea').view(on))).toMatchObject({
      yearly: 0,
      oneOff: 0,
      before: { runRate: dollars(190_000) },
      after: { runRate: dollars(190_000) },
    })
  })

  it('holds what founding a tech-touch tier takes, once, and only then', () => {
    const smb = acme.withAccounts(40, { segment: 'SMB', acv: dollars(5000) })
    const setTier = (name: string) =>
      ({
        type: 'setTier',
        effective: on,
        id: smb.id('account', name),
        tier: 'TECH_TOUCH',
      }) as const
    const founded = smb.and(setTier('Account 1'))
    expect(costEffect(smb.view(on), founded.view(on)).founding).toBe(dollars(120_000))
    const more = founded.and(setTier('Account 2'))
    expect(costEffect(founded.view(on), more.view(on)).founding).toBe(0)
  })

  it('is never free where seats are opened, whatever is known of their price', () => {
    const seat = fc.record({
      role: fc.constantFrom('CSM', 'Support Engineer', 'VP of CS', 'Renewals Specialist'),
      fte: fc.integer({ min: 10, max: 100 }),
      budgetedCost: fc.option(fc.integer({ min: 10_000, max: 20_000_000 })),
    })
    fc.assert(
      fc.property(fc.array(seat, { minLength: 1, maxLength: 5 }), fc.boolean(), (seats, own) => {
        const base = own ? acme : anOrganization().withTeam('CS')
        let plan = base
        for (const [index, fields] of seats.entries()) plan = plan.withSeat(`New ${index}`, fields)
        const effect = costEffect(base.view(on), plan.view(on))
        expect(effect.yearly).toBeGreaterThan(0)
        expect(effect.hiring).toBeGreaterThan(0)
        expect(effect.seatsOpened).toBe(seats.length)
        expect(effect.seatsAssumed).toBe(
          seats.filter(({ budgetedCost }) => budgetedCost === null).length,
        )
        expect(effect.seatsWithoutCost).toBe(0)
      }),
      { numRuns: 60 },
    )
  })
})
