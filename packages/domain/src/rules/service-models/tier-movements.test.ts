import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay } from '../../kernel/days.js'
import { localize } from '../../messages/localize.js'
import { decide } from '../../plans/decide.js'
import { viewAt } from '../../state/view-at.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { tierMovementPlan } from './tier-movement-plan.js'
import { tierMovements, type TierMovementFacts, waitingTiers } from './tier-movements.js'

const on = '2026-03-02'
const dollars = (amount: number) => amount * 100
const low = { tier: 'LOW_TOUCH' } as const
const oneCsm = anOrganization()
  .withTeam('CS')
  .withSeat('CSM 1')
  .withPerson('Ana', { loadedCost: dollars(120_000) })
  .filledBy('Ana')

function evaluate(company: OrganizationFixture, facts: TierMovementFacts = {}) {
  const answer = tierMovements(company.view(on), facts)
  if (answer.status === 'NOT_EVALUATED') throw new Error(localize('en', answer.reason))
  return answer
}

describe('tierMovements', () => {
  // 49 accounts stay; one has grown to 120K.
  const grown = oneCsm
    .carrying(49, low)
    .withAccount('Globex', { ...low, acv: dollars(120_000) })
    .coveredBy()

  it('tells who moves, why, and what it costs', () => {
    const { movements, waiting } = evaluate(grown)
    expect(waiting).toEqual([])
    expect(movements).toHaveLength(1)
    // Before: 120,000 ÷ 50 + 600 + 200. A whole seat of load costs 120,000 ÷ (50/80) = 192,000, so a
    // fifteenth of it 12,800, + 1,800 + 600.
    expect(movements[0]).toMatchObject({
      accountId: grown.id('account', 'Globex'),
      accountName: 'Globex',
      from: 'LOW_TOUCH',
      to: 'HIGH_TOUCH',
      reason: 'ACV',
      effectiveOn: on,
      until: null,
      costBefore: dollars(3200),
      costAfter: dollars(15_200),
    })
    expect(movements.map(({ evidence }) => localize('en', evidence.message))).toEqual([
      '“Globex” moves from Low-touch to High-touch.',
    ])
  })

  it('waits for the same accounts when nobody asks what a movement costs', () => {
    const accounts = fc.array(
      fc.record({
        tier: fc.constantFrom(null, 'HIGH_TOUCH', 'LOW_TOUCH', 'TECH_TOUCH'),
        acv: fc.integer({ min: 5_000, max: 125_000 }).map(dollars),
        strategic: fc.boolean(),
      }),
      { minLength: 1, maxLength: 30 },
    )
    fc.assert(
      fc.property(accounts, (given) => {
        const company = given.reduce(
          (told, fields, n) => told.withAccount(`Account ${n}`, fields),
          oneCsm,
        )
        expect(waitingTiers(company.view(on))).toEqual(evaluate(company).waiting)
      }),
      { numRuns: 30 },
    )
  })

  it('tells who waits', () => {
    const near = oneCsm.carrying(1, { ...low, acv: dollars(105_000) })
    const first = evaluate(near)
    expect(first.movements).toEqual([])
    expect(first.waiting).toEqual([
      {
        accountId: near.id('account', 'Account 1'),
        state: {
          tier: 'LOW_TOUCH',
          pending: { tier: 'HIGH_TOUCH', since: parseDay(on) },
          promotedOn: null,
        },
      },
    ])
    const pending = { tier: 'HIGH_TOUCH', since: (parseDay(on) ?? 0) - 30 } as const
    const second = evaluate(near, {
      previousOf: () => ({ tier: 'LOW_TOUCH', pending, promotedOn: null }),
    })
    expect(second.movements.map(({ to, reason }) => [to, reason])).toEqual([
      ['HIGH_TOUCH', 'WAITED'],
    ])
  })

  it('gives every account its first tier', () => {
    const fresh = oneCsm.carrying(2, { segment: 'SMB', acv: dollars(30_000) })
    expect(evaluate(fresh).movements.map(({ from, to }) => [from, to])).toEqual([
      [null, 'LOW_TOUCH'],
      [null, 'LOW_TOUCH'],
    ])
  })

  it('spreads the investment over those who are tech-touch then', () => {
    // Three are tech-touch already; with the fourth each pays 120,000 ÷ 3 years ÷ 4, + 60 + 40, and no CSM.
    const shrunk = anOrganization()
      .withAccounts(3, { tier: 'TECH_TOUCH', acv: dollars(5000) })
      .withAccount('Initech', { ...low, acv: dollars(5000) })
    expect(evaluate(shrunk).movements).toMatchObject([
      { to: 'TECH_TOUCH', costBefore: dollars(800), costAfter: dollars(10_100) },
    ])
  })

  it('takes the average CSM for an account that has none yet, if there is any', () => {
    const techTouch = { tier: 'TECH_TOUCH', acv: dollars(50_000) } as const
    // 40 of 80 accounts are half a seat: a whole one is 240,000, an eightieth 3,000, + 600 + 200.
    const staffed = oneCsm.carrying(40, low).withAccount('Hooli', techTouch)
    expect(evaluate(staffed).movements).toMatchObject([{ costAfter: dollars(3800) }])
    const alone = anOrganization().withAccount('Hooli', techTouch)
    expect(evaluate(alone).movements).toMatchObject([{ costAfter: null }])
  })

  it('is not evaluated without a rate', () => {
    const euros = anOrganization({ currency: 'EUR' }).withAccounts(1)
    expect(tierMovements(euros.view(on))).toMatchObject({ status: 'NOT_EVALUATED' })
  })

  it('has nothing to say of an empty organization', () => {
    expect(evaluate(anOrganization())).toEqual({
      status: 'EVALUATED',
      movements: [],
      waiting: [],
    })
  })
})

describe('tierMovementPlan', () => {
  it('makes the movements, and ends promotions on their day', () => {
    const company = oneCsm
      .carrying(2, { ...low, acv: dollars(60_000) })
      .withAccount('Small', { ...low, acv: dollars(2000) })
    const risky = company.id('account', 'Account 2')
    const facts = { riskOf: (id: string) => id === risky }
    const { movements } = evaluate(company, facts)
    expect(movements.map(({ to, until, afterwards }) => [to, until, afterwards])).toEqual([
      ['HIGH_TOUCH', '2026-05-31', 'LOW_TOUCH'],
      ['TECH_TOUCH', null, null],
    ])
    const plan = tierMovementPlan(movements, { title: 'Tiers of March', reason: 'Quarterly' })
    expect(plan).toMatchObject({ title: 'Tiers of March', reason: 'Quarterly' })
    const decided = decide(company.state(), plan.changes)
    if (!decided.ok) throw new Error(JSON.stringify(decided.error))
    const tierOn = (date: string, name: string) => {
      const { accounts } = viewAt(decided.value.state, parseDay(date) ?? 0)
      return accounts.tier(accounts.rowOf(company.id('account', name)))
    }
    expect(tierOn('2026-03-01', 'Account 2')).toBe('LOW_TOUCH')
    expect(tierOn(on, 'Account 2')).toBe('HIGH_TOUCH')
    expect(tierOn('2026-05-30', 'Account 2')).toBe('HIGH_TOUCH')
    expect(tierOn('2026-05-31', 'Account 2')).toBe('LOW_TOUCH')
    expect(tierOn('2027-01-01', 'Small')).toBe('TECH_TOUCH')

    const states = new Map(movements.map(({ accountId, state }) => [accountId, state]))
    const next = tierMovements(viewAt(decided.value.state, parseDay('2026-03-03') ?? 0), {
      ...facts,
      previousOf: (id) => states.get(id) ?? null,
    })
    expect(next).toMatchObject({ movements: [], waiting: [] })
  })

  it('is columnar when there are more changes than a plan may have', () => {
    const company = anOrganization().withAccounts(10_001)
    const { movements } = evaluate(company)
    const { changes } = tierMovementPlan(movements, { title: 'All' })
    expect(changes.map(({ type }) => type)).toEqual(['columnar', 'columnar'])
    const decided = decide(company.state(), changes)
    expect(decided.ok && decided.value.changes.length).toBe(10_001)
  })
})
