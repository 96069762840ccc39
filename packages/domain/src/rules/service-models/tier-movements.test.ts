import { describe, expect, it } from 'vitest'
import { parseDay } from '../../kernel/days.js'
import { localize } from '../../messages/localize.js'
import { decide } from '../../plans/decide.js'
import { viewAt } from '../../state/view-at.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import type { TierMovementFacts } from './evaluated-tiers.js'
import { tierMovementPlan } from './tier-movement-plan.js'
import { tierMovements } from './tier-movements.js'

const on = '2026-03-02'
const dollars = (amount: number) => amount * 100
const low = { tier: 'LOW_TOUCH' } as const
const oneCsm = anOrganization()
  .withTeam('CS')
  .withSeat('CSM 1')
  .withPerson('Ana', { loadedCost: dollars(120_000) })
  .filledBy('Ana')

function evaluate(company: OrganizationFixture, facts: TierMovementFacts = {}, day = on) {
  const answer = tierMovements(company.view(day), facts)
  if (answer.status === 'NOT_EVALUATED') throw new Error(localize('en', answer.reason))
  return answer
}

/** The account's recorded ACV becomes another on a day. */
const grows = (company: OrganizationFixture, name: string, thousands: number, day: string) =>
  company.and({
    type: 'updateAccount',
    effective: day,
    id: company.id('account', name),
    acv: dollars(thousands * 1000),
  })

describe('tierMovements', () => {
  // 39 accounts stay; one has 120K.
  const grown = oneCsm
    .carrying(39, low)
    .withAccount('Globex', { ...low, acv: dollars(120_000) })
    .coveredBy()

  it('tells who moves, why, since which evaluation, and what it costs', () => {
    const { movements, leftOut, waiting, evaluatedOn, nextOn } = evaluate(grown)
    expect([waiting, leftOut, evaluatedOn, nextOn]).toEqual([[], [], '2026-01-01', '2026-04-01'])
    expect(movements).toHaveLength(1)
    // An eightieth of 120,000 + 600 + 200; then a fifteenth + 1,800 + 600: 8.7 % of 120,000.
    expect(movements[0]).toMatchObject({
      accountId: grown.id('account', 'Globex'),
      from: 'LOW_TOUCH',
      to: 'HIGH_TOUCH',
      effect: 'MORE_SERVICE',
      reason: 'ACV',
      evaluatedOn: '2026-01-01',
      effectiveOn: on,
      until: null,
      costBefore: dollars(2300),
      costAfter: dollars(10_400),
      verdictAfter: 'COMFORTABLE',
    })
    expect(movements.map(({ evidence }) => localize('en', evidence.message))).toEqual([
      '“Globex” moves from Low-touch to High-touch.',
    ])
  })

  it('evaluates on the first day of a quarter: what changes later waits for the next', () => {
    const small = oneCsm.carrying(1, { ...low, acv: dollars(50_000) })
    const later = grows(small, 'Account 1', 200, '2026-02-10')
    expect(evaluate(later, {}, '2026-03-31').movements).toEqual([])
    const [movement] = evaluate(later, {}, '2026-04-01').movements
    expect(movement).toMatchObject({ to: 'HIGH_TOUCH', evaluatedOn: '2026-04-01' })
    expect(evaluate(later, {}, '2026-06-30').movements).toMatchObject([
      { evaluatedOn: '2026-04-01', effectiveOn: '2026-06-30' },
    ])
  })

  it('follows the policy on how often', () => {
    const small = oneCsm.carrying(1, { ...low, acv: dollars(50_000) })
    const monthly = grows(small, 'Account 1', 200, '2026-02-10').withPolicy(
      'policy.tier.evaluation.months',
      1,
    )
    expect(evaluate(monthly).movements).toMatchObject([{ evaluatedOn: '2026-03-01' }])
  })

  it('lets a small crossing wait until a second evaluation sees it', () => {
    const small = oneCsm.carrying(1, { ...low, acv: dollars(50_000) })
    const near = grows(small, 'Account 1', 105, '2026-02-10')
    expect(evaluate(near, {}, '2026-04-01')).toMatchObject({
      movements: [],
      waiting: [{ state: { pending: { tier: 'HIGH_TOUCH', since: parseDay('2026-04-01') } } }],
    })
    expect(evaluate(near, {}, '2026-07-01')).toMatchObject({
      movements: [{ to: 'HIGH_TOUCH', reason: 'WAITED' }],
      waiting: [],
    })
  })

  it('records a first tier that keeps the service, and tells one that changes it', () => {
    const fresh = oneCsm
      .withAccounts(20, { segment: 'MID_MARKET', acv: dollars(30_000) })
      .withAccount('Whale', { segment: 'MID_MARKET', acv: dollars(300_000) })
    const { movements, firstTiers } = evaluate(fresh)
    expect(movements.map(({ accountName }) => accountName)).toEqual(['Whale'])
    expect(firstTiers.map(({ tier }) => tier)).toEqual(Array(20).fill('LOW_TOUCH'))
  })

  it('founds no tech-touch tier by recording it: its first account is a decision', () => {
    const small = { segment: 'SMB', acv: dollars(3000) } as const
    const fresh = oneCsm.withAccounts(5, small)
    expect(evaluate(fresh)).toMatchObject({ movements: [], leftOut: [], firstTiers: [] })
    const standing = fresh.withAccount('First', { ...small, tier: 'TECH_TOUCH' })
    expect(evaluate(standing).firstTiers.map(({ tier }) => tier)).toEqual(
      Array(5).fill('TECH_TOUCH'),
    )
  })

  it('moves an account up by its revenue', () => {
    const small = oneCsm.carrying(1, { ...low, acv: dollars(50_000) })
    const billed = small.and({
      type: 'recordArrMovement',
      effective: '2025-06-01',
      source: 'billing',
      accountId: small.id('account', 'Account 1'),
      movement: 'NEW',
      amount: dollars(150_000),
    })
    expect(evaluate(billed).movements).toMatchObject([{ to: 'HIGH_TOUCH' }])
  })

  it('takes a family for one customer, and a pilot that pays nothing for none', () => {
    const group = oneCsm.withAccount('Group', { ...low, acv: dollars(90_000) }).coveredBy()
    const family = group.withAccount('Daughter', {
      ...low,
      acv: dollars(90_000),
      parentId: group.id('account', 'Group'),
    })
    expect(evaluate(family).movements.map(({ accountName, to }) => [accountName, to])).toEqual([
      ['Group', 'HIGH_TOUCH'],
      ['Daughter', 'HIGH_TOUCH'],
    ])
    const pilot = oneCsm.withAccount('Pilot', { tier: null, acv: 0, strategic: true })
    expect(evaluate(pilot)).toMatchObject({ movements: [], leftOut: [], firstTiers: [] })
  })

  it('leaves out who would be too expensive, and says why', () => {
    // 8,000 + 2,400 of 30,000 is 35 %.
    const logo = oneCsm.carrying(1, { ...low, acv: dollars(30_000), strategic: true })
    const { movements, leftOut } = evaluate(logo)
    expect(movements).toEqual([])
    expect(leftOut).toMatchObject([{ leftOut: { reason: 'TOO_EXPENSIVE' } }])
    expect(leftOut.map((each) => each.leftOut && localize('en', each.leftOut.message))).toEqual([
      'Not in the plan: in High-touch it would cost $10,400 a year, too much for the $30,000 that it pays.',
    ])
  })

  it('moves the largest up as long as a CSM has room, those before promotions', () => {
    // 76 of 80 are carried; a movement takes 1/15 − 1/80 of a seat, so none fits into 4/80.
    const full = oneCsm
      .carrying(75, low)
      .withAccount('Globex', { ...low, acv: dollars(120_000) })
      .coveredBy()
    expect(evaluate(full).leftOut).toMatchObject([{ leftOut: { reason: 'NO_CAPACITY' } }])
    // With 74, one of three does: the earned one, then the larger promotion.
    const three = oneCsm
      .carrying(72, low)
      .withAccount('Earned', { ...low, acv: dollars(110_000) })
      .coveredBy()
      .withAccount('Shaky', { ...low, acv: dollars(90_000) })
      .coveredBy()
    const shaky = three.view(on).accounts.rowOf(three.id('account', 'Shaky'))
    const answer = evaluate(three, { riskOf: (row) => row === shaky })
    expect(answer.movements.map(({ accountName }) => accountName)).toEqual(['Earned'])
    expect(answer.leftOut.map(({ accountName, effect }) => [accountName, effect])).toEqual([
      ['Shaky', 'PROMOTION'],
    ])
  })

  it('knows a risk that it is told of later, and forgets one that is over', () => {
    const one = oneCsm.carrying(1, low).withAccount('Shaky', { ...low, acv: dollars(90_000) })
    const view = one.coveredBy().view(on)
    const shaky = view.accounts.rowOf(one.id('account', 'Shaky'))
    const moved = (riskOf?: (row: number) => boolean) => {
      const answer = tierMovements(view, riskOf && { riskOf })
      return answer.status === 'EVALUATED' && answer.movements.map(({ effect }) => effect)
    }
    expect(moved()).toEqual([])
    expect(moved((row) => row === shaky)).toEqual(['PROMOTION'])
    expect(moved(() => false)).toEqual([])
  })

  it('does not found a tech-touch tier for three accounts, and says how many it takes', () => {
    const shrunk = oneCsm.carrying(3, { ...low, acv: dollars(9000) })
    const { movements, leftOut, founding } = evaluate(shrunk)
    expect(movements).toEqual([])
    expect(leftOut.map((each) => each.leftOut?.reason)).toEqual(Array(3).fill('NOT_FOUNDED'))
    expect(founding).toMatchObject({ accounts: 3, pays: false })
    // As many as it says save more than it takes.
    const enough = (founding?.breakEven ?? 0) + 1
    const many = oneCsm.carrying(enough, { ...low, acv: dollars(9000) })
    expect(evaluate(many)).toMatchObject({ leftOut: [], founding: { pays: true } })
    const few = oneCsm.carrying((founding?.breakEven ?? 0) - 1, { ...low, acv: dollars(9000) })
    expect(evaluate(few).movements).toEqual([])
  })

  it('counts no investment once the tier stands: another account costs what it adds', () => {
    const standing = oneCsm
      .withAccounts(3, { tier: 'TECH_TOUCH', acv: dollars(5000) })
      .withAccount('Initech', { ...low, acv: dollars(9000) })
      .coveredBy()
    const { movements, founding } = evaluate(standing)
    // 120,000 ÷ 500 + 60 + 40.
    expect(movements).toMatchObject([
      { effect: 'LESS_COST', costBefore: dollars(2300), costAfter: dollars(340) },
    ])
    expect(founding).toBeNull()
  })

  it('is not evaluated without a rate', () => {
    const euros = anOrganization({ currency: 'EUR' }).withAccounts(1)
    expect(tierMovements(euros.view(on))).toMatchObject({ status: 'NOT_EVALUATED' })
  })

  it('has nothing to say of an empty organization', () => {
    const nothing = { movements: [], leftOut: [], firstTiers: [], waiting: [], founding: null }
    expect(evaluate(anOrganization())).toMatchObject(nothing)
  })
})

describe('tierMovementPlan', () => {
  it('makes the movements, and ends promotions on their day', () => {
    const company = oneCsm
      .carrying(2, { ...low, acv: dollars(90_000) })
      .withAccounts(1, { tier: 'TECH_TOUCH', acv: dollars(2000) })
      .withAccount('Small', { ...low, acv: dollars(2000) })
      .coveredBy()
    const risky = company.view(on).accounts.rowOf(company.id('account', 'Account 2'))
    const { movements, firstTiers } = evaluate(company, { riskOf: (row) => row === risky })
    expect(movements.map(({ to, until, afterwards }) => [to, until, afterwards])).toEqual([
      ['HIGH_TOUCH', '2026-05-31', 'LOW_TOUCH'],
      ['TECH_TOUCH', null, null],
    ])
    const plan = tierMovementPlan(movements, { title: 'Tiers of March', firstTiers })
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
  })

  it('is columnar when there are more changes than a plan may have', () => {
    const company = anOrganization().withAccounts(10_001)
    const { firstTiers } = evaluate(company)
    const { changes } = tierMovementPlan([], { title: 'All', firstTiers })
    expect(changes.map(({ type }) => type)).toEqual(['columnar', 'columnar'])
    const decided = decide(company.state(), changes)
    expect(decided.ok && decided.value.changes.length).toBe(10_001)
  })
})
