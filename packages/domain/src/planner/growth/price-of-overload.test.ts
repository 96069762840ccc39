import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import { assumedOf, onlyThese } from '../../testing/growth/assumed-of.js'
import { growthBase } from './growth-base.js'
import { growthSensitivity } from './growth-sensitivity.js'
import { overloadFactor } from './overload-factor.js'
import { priceOfOverload } from './price-of-overload.js'

const on = '2026-03-02'

describe('overload', () => {
  it('raises churn from a full load on: 1 + (3 − 1) × min(1, u − 1)', () => {
    expect([0, 0.5, 1, 1.25, 2, 5].map((load) => overloadFactor(load, 1, 3))).toEqual([
      1, 1, 1, 1.5, 3, 3,
    ])
  })

  it('is whole where there is work and nobody to do it', () => {
    expect(overloadFactor(2, 0, 3)).toBe(3)
    expect(overloadFactor(0, 0, 3)).toBe(1)
  })
})

/** One CSM, whom 80 mid-market accounts of 10,000.00 fill. */
const view = anOrganization()
  .withTeam('CS')
  .withSeat('CSM 1')
  .withPerson('Ana', { loadedCost: 100_000_00 })
  .filledBy('Ana')
  .carrying(80, { segment: 'MID_MARKET', acv: 10_000_00 })
  .view(on)
const growing = assumedOf(
  view,
  onlyThese([
    { name: 'NEW_CUSTOMERS', subject: 'MID_MARKET', value: 4 },
    { name: 'NEW_REVENUE', subject: 'MID_MARKET', value: 10_000_00 },
    { name: 'LOGO_CHURN', subject: 'MID_MARKET', value: 0.2 },
    { name: 'AT_RISK', subject: 'MID_MARKET', value: 0.15 },
  ]),
)

describe('the price of overload', () => {
  it('is what customers take away, and what hiring would have cost', () => {
    const price = priceOfOverload(growthBase(view, 24), growing, { runs: 100, seed: 2 })
    expect(price.customersLost.expected).toBeGreaterThan(1)
    // Every lost customer pays 10,000.00: what is lost by head and by revenue is the same.
    expect(price.revenueLost.expected! / price.customersLost.expected!).toBeCloseTo(10_000_00, 0)
    expect(price.hiringCost.expected).toBeGreaterThan(100_000_00)
    expect(price.customersLost.p10).toBeLessThanOrEqual(price.customersLost.p90!)
  })

  it('is nothing where overload does nothing', () => {
    const harmless = growing.with({ name: 'OVERLOAD_CHURN', subject: null }, 1)
    const price = priceOfOverload(growthBase(view, 24), harmless, { runs: 20, seed: 2 })
    expect(price.customersLost).toMatchObject({ expected: 0, p10: 0, p90: 0 })
    expect(price.revenueLost).toMatchObject({ expected: 0, p90: 0 })
  })
})

describe('sensitivity', () => {
  const options = { mode: 'HIRE_AS_NEEDED', runs: 10, seed: 2 } as const
  const { assumptions, outcome } = growthSensitivity(growthBase(view, 24), growing, options)
  const of = (name: string) => assumptions.find(({ assumption }) => assumption.name === name)

  it('has the trigger of the book ask for more hires the lower it is', () => {
    const trigger = of('TRIGGER')!
    expect(trigger.low.hires).toBeGreaterThan(trigger.high.hires)
    expect(trigger.low.hires).toBeGreaterThan(outcome.hires)
    expect(trigger.low.revenue).toBe(trigger.high.revenue)
  })

  it('has new customers bring hires and revenue, and churn take them', () => {
    const [won, lost] = [of('NEW_CUSTOMERS')!, of('LOGO_CHURN')!]
    expect(won.high.revenue).toBeGreaterThan(won.low.revenue)
    expect(won.high.hires).toBeGreaterThanOrEqual(won.low.hires)
    expect(lost.high.revenue).toBeLessThan(lost.low.revenue)
  })

  it('leaves out what moves nothing, and begins with what moves most', () => {
    // Nobody implements here, and nothing depends on how long that takes.
    expect(of('IMPLEMENTATION_WEEKS')).toBeUndefined()
    const swings = assumptions.map(({ low, high }) => Math.abs(high.hires - low.hires))
    expect(swings).toEqual(swings.toSorted((a, b) => b - a))
  })
})
