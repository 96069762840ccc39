import { describe, expect, it } from 'vitest'
import { touchpointColumns } from '../../health/fact-columns.js'
import { formatDay, parseDay } from '../../../kernel/days.js'
import { localize } from '../../../messages/localize.js'
import { anOrganization } from '../../../testing/an-organization.js'
import type { OrganizationFixture } from '../../../testing/organization-fixture.js'
import { businessReviewCompletion } from './business-review-completion.js'
import { contactWindows } from './contact-counts.js'

const on = '2026-03-02'
const asOf = parseDay(on) ?? 0
const old = { contractStart: '2020-01-01' }

/** Business reviews by account, as days ago. */
function completionOf(
  company: OrganizationFixture,
  reviews: Readonly<Record<string, readonly number[]>>,
  calls: Readonly<Record<string, readonly number[]>> = {},
) {
  const view = company.view(on)
  const touches = (all: typeof reviews, kind: 'BUSINESS_REVIEW' | 'CALL') =>
    Object.entries(all).flatMap(([name, days]) =>
      days.map((day) => ({ accountId: company.id('account', name), day: asOf - day, kind })),
    )
  return businessReviewCompletion(
    view,
    touchpointColumns(view, [...touches(reviews, 'BUSINESS_REVIEW'), ...touches(calls, 'CALL')]),
  )
}

const high = anOrganization().withAccount('A', { ...old, tier: 'HIGH_TOUCH' })
const both = high.withAccount('B', { ...old, tier: 'HIGH_TOUCH' })

describe('the completion of business reviews', () => {
  it('is of four a year; more with one account do not make up for another', () => {
    // A had 6 of 4, B 1 of 4: 5 of 8.
    const { total, byTier, evidence } = completionOf(both, {
      A: [10, 60, 120, 180, 240, 300],
      B: [100],
    })
    expect(total).toMatchObject({ expectedReviews: 8, reviews: 7 })
    expect(total.reviewCompletion.value).toBe(5 / 8)
    expect(byTier[0]).toMatchObject({ tier: 'HIGH_TOUCH', accounts: 2, reviews: 7 })
    expect(localize('en', evidence.message)).toContain('63% of those expected')
  })

  it('expects 52 contacts in high touch, four in low touch and none in tech touch', () => {
    const tiers = high
      .withAccount('B', { ...old, tier: 'LOW_TOUCH' })
      .withAccount('C', { ...old, segment: 'SMB' })
    const { byTier } = completionOf(tiers, { B: [5] }, { A: [1, 2], C: [3] })
    expect(byTier.map(({ expectedContacts, contacts }) => [expectedContacts, contacts])).toEqual([
      [52, 2],
      [4, 1],
      [0, 1],
    ])
    expect(byTier[0]?.contactCompletion.value).toBe(2 / 52)
    expect(byTier[2]?.reviewCompletion.reason?.key).toBe('lifecycle.REASON_NONE_EXPECTED')
  })

  it('expects of a new customer its part of the window: 73 of 365 days are 0.8 of 4', () => {
    const young = anOrganization().withAccount('A', {
      contractStart: formatDay(asOf + 1 - 73),
      tier: 'HIGH_TOUCH',
    })
    expect(completionOf(young, {}).total.expectedReviews).toBeCloseTo(0.8, 12)
  })

  it('compares with the twelve months before', () => {
    expect(contactWindows(high.view(on)).current).toEqual({ from: asOf - 364, to: asOf + 1 })
    const falling = completionOf(high, { A: [364, 365, 500] })
    expect(falling.total.reviews).toBe(1)
    expect(falling.previous.reviews).toBe(2)
    expect(falling.falling).toBe(true)
    expect(completionOf(high, { A: [10, 20, 400] }).falling).toBe(false)
    expect(completionOf(high, { A: [10, 400] }).falling).toBe(false)
    expect(completionOf(high, { A: [10, 400, 500] }).falling).toBe(true)
  })

  it('lists accounts more than 30 days after their turn, the longest overdue first', () => {
    // A turn is 365.25 ÷ 4 = 91.3 days, and 30 of grace.
    const many = both
      .withAccount('C', { ...old, tier: 'HIGH_TOUCH' })
      .withAccount('D', { tier: 'HIGH_TOUCH' })
      .withAccount('E', { ...old, tier: 'TECH_TOUCH' })
    const { overdue } = completionOf(many, { A: [121], B: [122, 300] })
    const view = many.view(on)
    expect(Array.from(overdue.rows, (row) => view.accounts.name(row))).toEqual(['D', 'C', 'B'])
    expect(overdue.days[0]).toBeNaN()
    // Nothing is known of C since the 730 days that were asked for: 729 − 91.3.
    expect(overdue.days[1]).toBeCloseTo(729 - 91.3125, 9)
    expect(overdue.days[2]).toBeCloseTo(122 - 91.3125, 9)
  })

  it('counts a review of the day itself, and none that is still to come', () => {
    const daysOverdue = (days: readonly number[]) => [
      ...completionOf(high, { A: days }).overdue.days,
    ]
    expect(daysOverdue([200, 0])).toEqual([])
    expect(daysOverdue([200, -1])).toEqual([200 - 91.3125])
    expect(completionOf(high, { A: [0, -1] }).total.reviews).toBe(1)
  })

  it('lists those that are overdue for the same time in the order of the accounts', () => {
    const many = both.withAccount('C', { ...old, tier: 'HIGH_TOUCH' })
    const { overdue } = completionOf(many, { A: [130], B: [130], C: [130] })
    const view = many.view(on)
    expect(Array.from(overdue.rows, (row) => view.accounts.name(row))).toEqual(['A', 'B', 'C'])
  })

  it('does not compare with months of which nothing was expected', () => {
    // A came within the last twelve months.
    const young = anOrganization().withAccount('A', {
      contractStart: formatDay(asOf - 100),
      tier: 'HIGH_TOUCH',
    })
    expect(completionOf(young, { A: [10] }).falling).toBeNull()
  })

  it('says nothing while no contacts are recorded', () => {
    const { total, falling, overdue, evidence } = businessReviewCompletion(both.view(on), null)
    expect(total.reviewCompletion.reason?.key).toBe('lifecycle.REASON_NO_TOUCHPOINTS')
    expect([falling, overdue.accounts]).toEqual([null, 0])
    expect(evidence.message.key).toBe('lifecycle.REASON_NO_TOUCHPOINTS')
  })

  it('is not defined for nobody', () => {
    const empty = completionOf(anOrganization(), {})
    expect(empty.total.reviewCompletion.reason?.key).toBe('lifecycle.REASON_NONE_EXPECTED')
    expect(empty.overdue.accounts).toBe(0)
  })
})
