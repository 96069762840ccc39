import { describe, expect, it } from 'vitest'
import { TIERS } from '../../entities/vocabularies.js'
import { localize } from '../../messages/localize.js'
import type { OrganizationView } from '../../state/view.js'
import {
  askedThresholds,
  dollars,
  withThresholds,
} from '../../testing/tier-thresholds/asked-thresholds.js'
import { guardedState } from '../../access/index.js'
import { viewAt } from '../../state/view-at.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationOptions } from '../../testing/options.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { cheapestTierThresholds } from './cheapest-thresholds.js'

const on = '2026-05-10'

/** What tiers keep and cost where whoever asks says it all. */
const assumptions = [
  { tier: 'HIGH_TOUCH', grr: 0.95, cost: dollars(10_000) },
  { tier: 'LOW_TOUCH', grr: 0.9, cost: dollars(2000) },
  { tier: 'TECH_TOUCH', grr: 0.8, cost: dollars(500) },
] as const

/** Four customers, all of them low-touch, with a CSM who costs 120,000. */
const company = (founding = 0, options: OrganizationOptions = {}) =>
  [5000, 20_000, 60_000, 200_000].reduce(
    (made, acv) =>
      made
        .withAccount(`A${acv}`, { acv: dollars(acv), tier: 'LOW_TOUCH', segment: 'MID_MARKET' })
        .coveredBy({ seat: 'CSM' }),
    anOrganization(options)
      .withPolicy('policy.cost.techTouch.fixed', founding)
      .withTeam('CS')
      .withSeat('CSM', { budgetedCost: dollars(120_000) })
      .filledBy('Ana'),
  )

const tierOf = (company: OrganizationFixture, view: OrganizationView, name: string) =>
  view.accounts.tier(view.accounts.rowOf(company.id('account', name)))

describe('cheapestTierThresholds', () => {
  it('lets tiers begin where a hand would', () => {
    const made = company()
    const view = made.view(on)
    const answer = askedThresholds(view, { leastGrr: 0.92, assumptions })
    // Of 285,000 low-touch keeps 256,500 for 8,000. The largest in high-touch keeps 10,000 more for 8,000, and then
    // the two smallest may be tech-touch: 2,500 less for 3,000 less. 262,200 are needed.
    expect(answer).toMatchObject({
      accounts: 4,
      revenue: dollars(285_000),
      today: { cost: dollars(8000), kept: dollars(256_500) },
      best: {
        cost: dollars(13_000),
        kept: dollars(264_000),
        thresholds: { lowTouch: dollars(50_000), highTouch: dollars(100_000) },
      },
      bound: dollars(13_000),
      changes: {
        up: { accounts: 1, revenue: dollars(200_000) },
        down: { accounts: 2, revenue: dollars(25_000) },
      },
      reason: null,
    })
    expect(answer.best!.tiers.map(({ accounts, cost }) => [accounts, cost])).toEqual([
      [1, dollars(10_000)],
      [1, dollars(2000)],
      [2, dollars(1000)],
    ])
    // The threshold in force parts the two largest already, and is not set anew.
    expect(answer.plan.changes.map((each) => ('key' in each ? each.key : each.type))).toEqual([
      'policy.tier.lowTouch.acv',
      'setTier',
      'setTier',
      'setTier',
    ])
    const next = withThresholds(view, answer)
    expect(tierOf(made, next, 'A20000')).toBe('TECH_TOUCH')
    expect(tierOf(made, next, 'A200000')).toBe('HIGH_TOUCH')
    expect(askedThresholds(next, { leastGrr: 0.92, assumptions })).toMatchObject({
      today: { cost: dollars(13_000) },
      plan: { changes: [] },
    })
  })

  it('says what one more point costs, and what floors cost from the cheapest to the highest', () => {
    const { pricePerPoint, priceBound, frontier } = askedThresholds(company().view(on), {
      leastGrr: 0.92,
      assumptions,
    })
    // With the three largest in low-touch 256,000 are kept for 6,500, and with the very largest in high-touch 266,000 for
    // 14,500: 0.8 for each. A point of 285,000 is 2,850, and 262,200 cannot cost less than what lies between.
    expect(pricePerPoint).toBe(dollars(0.8 * 2850))
    expect(priceBound).toBe(dollars(6500 + 0.8 * 6200))
    expect(frontier[0]).toMatchObject({ leastGrr: 0.8, cost: dollars(2000) })
    expect(frontier.at(-1)).toMatchObject({ leastGrr: 0.95, cost: dollars(40_000) })
    for (const [at, { cost }] of frontier.entries()) {
      expect(cost).toBeGreaterThanOrEqual(frontier[at - 1]?.cost ?? 0)
    }
  })

  it('asks for no more than serving as today is expected to keep, where no floor is said', () => {
    const { leastGrr, best } = askedThresholds(company().view(on), { assumptions })
    expect(leastGrr).toBe(0.9)
    // Anybody in tech-touch has to be made up for by the largest in high-touch: 258,000 for 11,500 at the least.
    expect(best).toMatchObject({ cost: dollars(8000), grr: 0.9 })
  })

  it('founds a tech-touch tier only where that pays', () => {
    const floor = { leastGrr: 0.92, assumptions }
    const paying = askedThresholds(company(6000).view(on), floor)
    expect(paying.best!.cost).toBe(dollars(13_000 + 2000))
    expect(paying.notes.map(({ key }) => key)).toContain('tierThresholds.FOUNDING')
    const dear = askedThresholds(company(12_000).view(on), floor)
    expect(dear.best).toMatchObject({
      cost: dollars(16_000),
      thresholds: { lowTouch: dollars(5000) },
    })
  })

  it('says why no thresholds reach a floor, and what the most is', () => {
    const answer = askedThresholds(company().view(on), { leastGrr: 0.97, assumptions })
    expect(answer).toMatchObject({
      best: null,
      bound: null,
      certificate: null,
      highest: { grr: 0.95, cost: dollars(40_000) },
      plan: { changes: [] },
    })
    expect(localize('en', answer.reason!)).toBe(
      'No thresholds are expected to keep 97%: the most is 95%, since even High-touch is expected to keep 95%.',
    )
  })

  it('takes what its own CSMs cost, and figures of the catalogue where nothing is on record', () => {
    const { costs, expected, notes } = askedThresholds(company().view(on))
    // A CSM of 120,000 has 15, 80 and 500; 1,800 and 600 are shared, and so is technology by the catalogue.
    expect(costs.map(({ tier, source }) => [tier, source])).toEqual(
      TIERS.map((tier) => [tier, 'HISTORY']),
    )
    expect(costs[0]!.cost - costs[1]!.cost).toBeGreaterThan(dollars(120_000 / 15 - 120_000 / 80))
    expect(expected.assumed.map(({ grr, source, accounts }) => [grr, source, accounts])).toEqual([
      [0.95, 'BENCHMARK', 0],
      [0.9, 'BENCHMARK', 0],
      [0.8, 'BENCHMARK', 0],
    ])
    expect(notes.map(({ key }) => key)).toEqual(['tierThresholds.CATALOGUE'])
    const nobody = anOrganization()
      .withTeam('CS')
      .withAccount('A', { acv: dollars(50_000) })
    expect(askedThresholds(nobody.view(on)).costs.map(({ source }) => source)).toEqual([
      'BENCHMARK',
      'BENCHMARK',
      'BENCHMARK',
    ])
  })

  it('leaves strategic and complex accounts above what they pay for, and those who leave out', () => {
    const made = company()
      .withAccount('Logo', { acv: dollars(1000), tier: 'HIGH_TOUCH', strategic: true })
      .withAccount('Maze', { acv: dollars(3000), tier: 'LOW_TOUCH', complexity: 'HIGH' })
      .withAccount('Leaver', { acv: dollars(90_000), tier: 'HIGH_TOUCH' })
    const leaver = made.id('account', 'Leaver')
    const leaving = made.and({ type: 'closeAccount', effective: '2026-06-30', id: leaver })
    const { best, accounts, changes } = askedThresholds(leaving.view(on), {
      leastGrr: 0.8,
      assumptions,
    })
    expect(accounts).toBe(6)
    // With the lowest floor all go to tech-touch but for those two, who stay as they are.
    expect(best!.tiers.map((tier) => tier.accounts)).toEqual([1, 1, 4])
    expect(changes).toMatchObject({ up: { accounts: 0 }, down: { accounts: 4 } })
  })

  it('lets both tiers begin at one figure where nobody is to be low-touch', () => {
    // Low-touch costs as much as high-touch and keeps less: whoever is not high-touch is tech-touch.
    const dear = [assumptions[0], { ...assumptions[1], cost: dollars(10_000) }, assumptions[2]]
    const thresholdsOf = (made: OrganizationFixture) =>
      askedThresholds(made.view(on), { leastGrr: 0.85, assumptions: dear }).best!.thresholds
    // Of 242,250 that are needed the largest brings 190,000 and the others 68,000: between 60,000 and 200,000.
    expect(thresholdsOf(company())).toEqual({
      lowTouch: dollars(100_000),
      highTouch: dollars(100_000),
    })
    const decided = company()
      .withPolicy('policy.tier.lowTouch.acv', 70_000)
      .withPolicy('policy.tier.highTouch.acv', 300_000)
    expect(thresholdsOf(decided)).toEqual({ lowTouch: dollars(70_000), highTouch: dollars(70_000) })
  })

  it('sets figures that are round in dollars, whatever the organization counts in', () => {
    const euros = company(0, { currency: 'EUR' })
    expect(cheapestTierThresholds(euros.view(on), { leastGrr: 0.92 }).status).toBe('NOT_EVALUATED')
    const view = euros.withPolicy('benchmark.currencyPerUsd', 0.8).view(on)
    const { best, plan } = askedThresholds(view, { leastGrr: 0.92, assumptions })
    // 50,000 dollars are 40,000 euros, between 20,000 and 60,000; 100,000 are 80,000, below 200,000.
    expect(best!.thresholds).toEqual({ lowTouch: 40_000_00, highTouch: 80_000_00 })
    expect(plan.changes[0]).toMatchObject({ key: 'policy.tier.lowTouch.acv', value: 50_000 })
  })

  it('ends no promotion that is for a time', () => {
    const promoted = company()
    const id = promoted.id('account', 'A60000')
    const view = promoted
      .and(
        { type: 'setTier', effective: '2026-04-20', id, tier: 'HIGH_TOUCH' },
        { type: 'setTier', effective: '2026-07-19', id, tier: 'LOW_TOUCH' },
      )
      .view(on)
    const answer = askedThresholds(view, { leastGrr: 0.92, assumptions })
    expect(answer.changes).toMatchObject({
      promoted: 1,
      up: { accounts: 1 },
      down: { accounts: 2 },
    })
    expect(tierOf(promoted, withThresholds(view, answer), 'A60000')).toBe('HIGH_TOUCH')
  })

  it('takes list prices for whoever may not see what people cost', () => {
    const { state, day } = company().view(on)
    const { costs } = askedThresholds(viewAt(guardedState(state, ['pay'], day), day))
    expect(costs.map(({ source }) => source)).toEqual(['BENCHMARK', 'BENCHMARK', 'BENCHMARK'])
  })

  it('is not evaluated where nobody pays', () => {
    expect(cheapestTierThresholds(anOrganization().view(on), { leastGrr: 0.9 })).toEqual({
      status: 'NOT_EVALUATED',
      reason: { key: 'tierThresholds.NO_CUSTOMERS', params: {} },
    })
  })
})
