import { describe, expect, it } from 'vitest'
import { benchmark } from '../../benchmarks/benchmarks.js'
import { anOrganization } from '../../testing/an-organization.js'
import { assumedOf, onlyThese } from '../../testing/growth/assumed-of.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { type GrowthProjection, projectGrowth } from './project-growth.js'
import type { GrowingFamily } from './growing-family.js'

const on = '2026-03-02'
const dollars = (amount: number) => amount * 100

/** Seats of one role, each filled by somebody who has learnt it long ago. */
function staffed(company: OrganizationFixture, role: string, count: number): OrganizationFixture {
  return Array.from({ length: count }).reduce<OrganizationFixture>(
    (story, _, index) =>
      story.withSeat(`${role} ${index}`, { role }).filledBy(`${role} person ${index}`),
    company,
  )
}

const lastOf = ({ points }: GrowthProjection) => points.at(-1)!
const hiresOf = (projection: GrowthProjection, family: GrowingFamily) =>
  lastOf(projection).lines.find((line) => line.family === family)!.hires

describe('the guide’s projection: 100 customers and 3M, 250 and 8M in 12 months, 500 and 18M two years later', () => {
  /** So many high-touch customers, and so many CSMs. */
  const highTouch = (customers: number, arr: number, csms: number) =>
    staffed(anOrganization().withTeam('CS'), 'CSM', csms)
      .withAccounts(customers, { segment: 'ENTERPRISE', acv: dollars(arr / customers) })
      .coveredBy({ team: 'CS' })
      .view(on)
  const options = { mode: 'HIRE_AS_NEEDED', runs: 200, seed: 7 } as const

  it('comes to 250 customers and 8M in the first year', () => {
    const view = highTouch(100, 3_000_000, 9)
    const projection = projectGrowth(
      view,
      // (250 − 100) ÷ 12 = 12.5 a month; (8M − 3M) ÷ 150 = 33,333.33 each.
      assumedOf(
        view,
        onlyThese([
          { name: 'NEW_CUSTOMERS', subject: 'ENTERPRISE', value: 12.5 },
          { name: 'NEW_REVENUE', subject: 'ENTERPRISE', value: dollars(5_000_000 / 150) },
        ]),
      ),
      { ...options, months: 12 },
    )
    const last = lastOf(projection)
    expect(last.customers.expected).toBeCloseTo(250, 9)
    expect(last.revenue.expected! / dollars(8_000_000)).toBeCloseTo(1, 9)
    // 250 ÷ 12 = 20.83: the smallest whole number above it is 21, of whom 9 are there.
    expect(hiresOf(projection, 'CSM').expected).toBe(12)
    // 150 arrivals have a deviation of √150 = 12.2: P10 and P90 lie 1.28 of them, 16, to either side.
    expect(last.customers.p10).toBeGreaterThan(250 - 20)
    expect(last.customers.p10).toBeLessThan(250 - 12)
    expect(last.customers.p90).toBeGreaterThan(250 + 12)
    expect(last.customers.p90).toBeLessThan(250 + 20)
  })

  it('comes to 500 customers, 18M and about 40 high-touch CSMs two years later', () => {
    const view = highTouch(250, 8_000_000, 21)
    const projection = projectGrowth(
      view,
      // (500 − 250) ÷ 24 a month; (18M − 8M) ÷ 250 = 40,000 each.
      assumedOf(
        view,
        onlyThese([
          { name: 'NEW_CUSTOMERS', subject: 'ENTERPRISE', value: 250 / 24 },
          { name: 'NEW_REVENUE', subject: 'ENTERPRISE', value: dollars(40_000) },
        ]),
      ),
      { ...options, months: 24 },
    )
    const last = lastOf(projection)
    expect(last.customers.expected).toBeCloseTo(500, 9)
    expect(last.revenue.expected! / dollars(18_000_000)).toBeCloseTo(1, 9)
    // 500 ÷ 12 = 41.67: 42 CSMs, of whom 21 are there. The guide says about 40.
    const csms = 21 + hiresOf(projection, 'CSM').expected!
    expect(csms).toBe(42)
    const about = benchmark('worked.scale.later.team').value.value
    expect(Math.abs(csms - about) / about).toBeLessThanOrEqual(0.05)
  })
})

describe('300 customers that become 3,000 in three years', () => {
  const company = staffed(
    staffed(
      staffed(staffed(anOrganization().withTeam('CS'), 'CSM', 6), 'Support Engineer', 3),
      'Renewals Specialist',
      3,
    ),
    'CS Operations Analyst',
    1,
  )
    .withAccounts(300, {
      segment: 'MID_MARKET',
      contractStart: '2025-12-01',
      contractEnd: '2026-12-01',
    })
    .coveredBy({ team: 'CS' })
    .coveredBy({ team: 'CS', responsibility: 'SUPPORT' })
    .coveredBy({ team: 'CS', responsibility: 'RENEWALS' })
  const view = company.view(on)
  const projection = projectGrowth(
    view,
    // (3,000 − 300) ÷ 36 = 75 a month.
    assumedOf(view, onlyThese([{ name: 'NEW_CUSTOMERS', subject: 'MID_MARKET', value: 75 }])),
    { mode: 'HIRE_AS_NEEDED', runs: 100, seed: 1, months: 36 },
  )

  it('start with nobody needed: 300 ÷ 60 = 5 of 6 CSMs, 300 ÷ 125 ÷ 0.8 = 3 engineers, 300 ÷ 150 ÷ 0.8 = 2.5 of 3', () => {
    const [first] = projection.points
    expect(first!.lines.map(({ family, peopleNeeded }) => [family, peopleNeeded.expected])).toEqual(
      [
        ['CSM', 0],
        ['SUPPORT', 0],
        ['RENEWALS', 0],
        ['CS_OPS', 0],
      ],
    )
  })

  it('end with ten times the team', () => {
    expect(lastOf(projection).customers.expected).toBeCloseTo(3_000, 9)
    // 3,000 ÷ 60 = 50 is the trigger itself: 51 CSMs, 45 more.
    expect(hiresOf(projection, 'CSM').expected).toBe(45)
    // 3,000 ÷ 125 ÷ 0.8 = 30 engineers, 27 more.
    expect(hiresOf(projection, 'SUPPORT').expected).toBe(27)
    // 3,000 renewals a year ÷ 150 ÷ 0.8 = 25 specialists, 22 more.
    expect(hiresOf(projection, 'RENEWALS').expected).toBe(22)
    // 51 CSMs ÷ 10 = 5.1: six people of CS Operations, five more.
    expect(hiresOf(projection, 'CS_OPS').expected).toBe(5)
  })

  it('tell the first hire with its dates: 60 days of search and three months of ramp before it is needed', () => {
    // The seventh CSM is needed once 60 × 6 = 360 customers are reached: with 75 a month in the first month.
    const first = projection.hires.find(({ family }) => family === 'CSM')!
    expect(first.neededBy.p50).toBe('2026-04-01')
    expect(first.odds).toBe(1)
    // 2026-04-01 − 92 days of ramp − 60 days is 2025-10-31: 122 days before the day that is asked about.
    expect(first).toMatchObject({ startBy: on, joinBy: '2026-05-01', daysLate: 122 })
  })
})
