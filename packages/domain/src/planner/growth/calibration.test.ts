import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'
import { anOrganization } from '../../testing/an-organization.js'
import { moved } from '../../testing/retention/contract-year.js'
import { poissonQuantile } from './count-quantile.js'
import { growthBacktest } from './growth-backtest.js'
import { dayAfter } from './months-ahead.js'
import { normalQuantile } from './normal-quantile.js'
import { uniform } from './uniform.js'

const WORLDS = 40
const AT_FIRST = 60
/** New customers a month, and the part of those who are there that is lost in one. */
const ARRIVING = 2
const LOST = 0.01
const MONTHS = 25
const first = parseDay('2024-01-31')!

/** What a customer pays: lognormal about 500.00, with a deviation of 0.8 on the logarithm. */
const sizeOf = (world: number, number: number): number =>
  Math.round(500_00 * Math.exp(0.8 * normalQuantile(uniform(world, number, 0, 1)) - 0.32))

/** Two years of an organization in which customers come and go as a projection says that they do. */
function world(number: number): OrganizationView {
  const changes: { readonly account: number; readonly month: number; readonly isLost: boolean }[] =
    []
  let there = Array.from({ length: AT_FIRST }, (_, index) => index + 1)
  let known = AT_FIRST
  for (let month = 1; month < MONTHS; month += 1) {
    there = there.filter((account) => {
      const isLost = uniform(number, account, month, 2) < LOST
      if (isLost) changes.push({ account, month, isLost })
      return !isLost
    })
    const arrived = poissonQuantile(uniform(number, 0, month, 3), ARRIVING)
    for (let each = 0; each < arrived; each += 1) {
      known += 1
      there.push(known)
      changes.push({ account: known, month, isLost: false })
    }
  }
  // Nobody pays but by what is recorded of them.
  const base = anOrganization({ on: '2024-01-01' })
    .withTeam('CS')
    .withSeat('CSM 1')
    .filledBy('Ana')
    .carrying(known, { acv: 0, segment: 'MID_MARKET' })
  const dayIn = (month: number): string => formatDay(dayAfter(first, month) - 10)
  return base
    .and(
      ...Array.from({ length: AT_FIRST }, (_, index) =>
        moved(base, index + 1, '2024-01-10', 'OPENING', sizeOf(number, index + 1)),
      ),
      ...changes.map(({ account, month, isLost }) => {
        const size = sizeOf(number, account)
        return isLost
          ? moved(base, account, dayIn(month), 'CHURN', -size)
          : moved(base, account, dayIn(month), 'NEW', size)
      }),
    )
    .view(formatDay(dayAfter(first, MONTHS - 1)))
}

describe('the range of a projection', () => {
  it('holds what comes in four of five worlds that are as it assumes, at half a year and at a year', () => {
    const inside = { CUSTOMERS: 0, REVENUE: 0 }
    for (let number = 1; number <= WORLDS; number += 1) {
      const { series } = growthBacktest(world(number), {
        mode: 'NO_HIRES',
        runs: 200,
        seed: number,
        months: 12,
      })!
      for (const figure of ['CUSTOMERS', 'REVENUE'] as const) {
        const points = series.find((each) => each.figure === figure)!.points
        for (const month of [6, 12]) inside[figure] += Number(points[month - 1]!.inside)
      }
    }
    // Two months of one world go together; the standard error of 40 worlds is √(0.8 × 0.2 ÷ 40) = 0.063.
    for (const figure of ['CUSTOMERS', 'REVENUE'] as const) {
      const share = inside[figure] / (2 * WORLDS)
      expect(share).toBeGreaterThan(0.67)
      expect(share).toBeLessThan(0.93)
    }
  })
})
