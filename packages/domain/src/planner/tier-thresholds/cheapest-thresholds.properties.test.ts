import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMPLEXITIES, SEGMENTS, type Tier, TIERS } from '../../entities/vocabularies.js'
import { tierMovements } from '../../rules/service-models/tier-movements.js'
import { anOrganization } from '../../testing/an-organization.js'
import {
  askedThresholds,
  dollars,
  withThresholds,
} from '../../testing/tier-thresholds/asked-thresholds.js'
import { checkCuts } from './check-cuts.js'

const customer = fc.record({
  tier: fc.constantFrom<Tier | null>(null, ...TIERS),
  segment: fc.constantFrom(...SEGMENTS),
  complexity: fc.constantFrom(...COMPLEXITIES),
  acv: fc.oneof(
    fc.constantFrom(0, 9000, 10_000, 95_000, 100_000).map(dollars),
    fc.integer({ min: 1, max: 40_000_000 }),
  ),
  strategic: fc.boolean(),
  covered: fc.boolean(),
})
const companies = fc
  .record({
    customers: fc.array(customer, { minLength: 1, maxLength: 12 }),
    founding: fc.constantFrom(0, 30_000),
    leastGrr: fc.double({ min: 0.75, max: 0.95, noNaN: true }),
  })
  .map(({ customers, founding, leastGrr }) => {
    let made = anOrganization()
      .withPolicy('policy.cost.techTouch.fixed', founding)
      .withTeam('CS')
      .withSeat('CSM', { budgetedCost: dollars(110_000) })
      .filledBy('Ana')
    for (const [n, { covered, ...fields }] of customers.entries()) {
      made = made.withAccount(`A${n}`, fields)
      if (covered) made = made.coveredBy({ seat: 'CSM' })
    }
    return { view: made.withAccount('Payer', { acv: 1 }).view('2026-05-10'), leastGrr }
  })

describe('cheapestTierThresholds', () => {
  it('has a certificate that says what adding up account by account says', () => {
    fc.assert(
      fc.property(companies, ({ view, leastGrr }) => {
        const { best, certificate, highest, inForce } = askedThresholds(view, { leastGrr })
        if (best === null || certificate === null) {
          expect(highest.grr).toBeLessThan(leastGrr)
          return
        }
        expect(checkCuts(certificate)).toEqual({ ok: true })
        expect([best.cost, best.kept]).toEqual([certificate.cost, certificate.kept])
        expect(best.grr).toBeGreaterThanOrEqual(leastGrr - 1e-9)
        if (inForce.grr >= leastGrr) expect(best.cost).toBeLessThanOrEqual(inForce.cost)
      }),
      { numRuns: 150 },
    )
  })

  it('is applied once: then everybody is served so, and no tier is to be changed any more', () => {
    fc.assert(
      fc.property(companies, ({ view, leastGrr }) => {
        const answer = askedThresholds(view, { leastGrr })
        if (answer.best === null) return
        const next = withThresholds(view, answer)
        const again = tierMovements(next)
        if (again.status === 'NOT_EVALUATED') throw new Error(again.reason.key)
        expect([...again.movements, ...again.leftOut]).toEqual([])
        expect(
          askedThresholds(next, { leastGrr }).inForce.tiers.map(({ accounts }) => accounts),
        ).toEqual(answer.best.tiers.map(({ accounts }) => accounts))
      }),
      { numRuns: 100 },
    )
  })
})
