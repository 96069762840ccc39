import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMPLEXITIES, SEGMENTS, TIERS } from '../../entities/vocabularies.js'
import { decide } from '../../plans/decide.js'
import { viewAt } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { TierMovementFacts } from './evaluated-tiers.js'
import { tierMovementPlan } from './tier-movement-plan.js'
import { tierMovements } from './tier-movements.js'

const accounts = fc.array(
  fc.record({
    tier: fc.constantFrom(null, ...TIERS),
    segment: fc.constantFrom(...SEGMENTS),
    complexity: fc.constantFrom(...COMPLEXITIES),
    // Often just beside a threshold.
    acv: fc.oneof(
      fc.constantFrom(0, 9_000, 10_000, 95_000, 100_000, 105_000).map((amount) => amount * 100),
      fc.integer({ min: 0, max: 40_000_000 }),
    ),
    strategic: fc.boolean(),
    covered: fc.boolean(),
    atRisk: fc.option(fc.boolean()),
    revenue: fc.option(fc.integer({ min: 1, max: 30_000_000 })),
  }),
  { minLength: 1, maxLength: 30 },
)
type Told = ReturnType<typeof accounts.generate>['value'][number]

const companies = fc.record({ csms: fc.integer({ min: 0, max: 4 }), given: accounts })

function told({ csms, given }: { readonly csms: number; readonly given: readonly Told[] }) {
  let company = anOrganization().withTeam('CS')
  for (let n = 1; n <= csms; n++) {
    company = company
      .withSeat(`CSM ${n}`)
      .withPerson(`P${n}`, { loadedCost: 9_000_000 + n * 1_000_000 })
      .filledBy(`P${n}`)
  }
  const byId = new Map<string, Told>()
  for (const [n, account] of given.entries()) {
    const { covered, atRisk: _, revenue, ...fields } = account
    company = company.withAccount(`A${n}`, fields)
    if (covered && csms > 0) company = company.coveredBy({ seat: `CSM ${(n % csms) + 1}` })
    const accountId = company.id('account', `A${n}`)
    byId.set(accountId, account)
    if (revenue !== null) {
      company = company.and({
        type: 'recordArrMovement',
        effective: '2025-02-01',
        source: 'billing',
        accountId,
        movement: 'NEW',
        amount: revenue,
      })
    }
  }
  const { accounts } = company.state()
  const facts: TierMovementFacts = {
    riskOf: (row) => byId.get(accounts.byId.at(row))?.atRisk ?? null,
  }
  return { company, facts }
}

function evaluate(view: OrganizationView, facts: TierMovementFacts) {
  const answer = tierMovements(view, facts)
  if (answer.status === 'NOT_EVALUATED') throw new Error(answer.reason.key)
  return answer
}

describe('the default plan', () => {
  it('leaves nothing to move: asked again, it has no movement', () => {
    fc.assert(
      fc.property(companies, (given) => {
        const { company, facts } = told(given)
        const view = company.view('2026-05-10')
        const { movements, firstTiers } = evaluate(view, facts)
        const plan = tierMovementPlan(movements, { title: 'Tiers', firstTiers })
        const decided = decide(view.state, plan.changes)
        if (!decided.ok) throw new Error(JSON.stringify(decided.error))
        const again = evaluate(viewAt(decided.value.state, view.day), facts)
        expect(again.movements).toEqual([])
        expect(again.firstTiers).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('makes nobody too expensive, and saves whenever it lowers the service', () => {
    fc.assert(
      fc.property(companies, (given) => {
        const { company, facts } = told(given)
        for (const movement of evaluate(company.view('2026-05-10'), facts).movements) {
          const { effect, costBefore, costAfter, verdictBefore, verdictAfter } = movement
          if (effect === 'LESS_COST') expect(costAfter).toBeLessThan(costBefore ?? Infinity)
          if (verdictBefore !== 'TOO_EXPENSIVE' || effect !== 'LESS_COST') {
            expect(verdictAfter).not.toBe('TOO_EXPENSIVE')
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('tells no movement of an account that is served as before', () => {
    fc.assert(
      fc.property(companies, (given) => {
        const { company, facts } = told(given)
        const { movements, leftOut, firstTiers } = evaluate(company.view('2026-05-10'), facts)
        const moved = new Set([...movements, ...leftOut].map(({ accountId }) => accountId))
        for (const { from, to } of [...movements, ...leftOut]) expect(to).not.toBe(from)
        for (const { accountId } of firstTiers) expect(moved.has(accountId)).toBe(false)
      }),
      { numRuns: 100 },
    )
  })
})
