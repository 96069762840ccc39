import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FOREVER } from '../kernel/days.js'
import { BEGAN, changingCompanies } from '../testing/hire-triggers/changing-companies.js'
import { stateOf } from '../testing/state-of.js'
import { ALWAYS, firstDifference } from './first-difference.js'
import type { OrganizationState } from './organization-state.js'
import type { TableKind } from './table-kinds.js'
import { tableOf } from './table-of.js'
import { passingView } from './view-at.js'

/** Everything that is live on a day, without when it came to be so and for how long. */
function liveOn(state: OrganizationState, day: number) {
  const view = passingView(state, day)
  const { organization, policies, accounts } = view
  const undated = <T extends object>(thing: T) => ({ ...thing, valid: null, to: null })
  return {
    organization: { ...organization, revision: null },
    policies,
    accounts: Array.from(accounts.rows, (row) => undated(accounts.get(row))),
    coverage: Array.from(view.coverage.rows, (row) => undated(view.coverage.get(row))),
    seats: [...view.positions.values()].map((seat) => ({
      seat: undated(seat),
      holders: view.occupanciesOfPosition(seat.id).map(undated),
    })),
    implementations: view.ofCustomers('implementation', 'EVER').map(undated),
  }
}

const allRows = (state: OrganizationState) => (kind: TableKind) =>
  new Set(Array.from({ length: tableOf(state, kind).rowCount }, (_, row) => row))

describe('the first day on which two states differ', () => {
  it('has nothing that differs before it, and something on it', () => {
    fc.assert(
      fc.property(changingCompanies, fc.nat(), (company, cut) => {
        const changes = company.changes()
        const at = 1 + (cut % (changes.length - 1))
        const base = stateOf(changes.slice(0, at))
        const next = stateOf(changes.slice(at), base)
        const first = firstDifference(base, next, allRows(next))
        expect(first).toBeGreaterThanOrEqual(BEGAN)
        for (let day = BEGAN; day < Math.min(first, BEGAN + 340); day += 1) {
          expect(liveOn(next, day)).toEqual(liveOn(base, day))
        }
        if (first !== FOREVER) expect(liveOn(next, first)).not.toEqual(liveOn(base, first))
      }),
      { numRuns: 30 },
    )
  }, 60_000)

  it('is every day when too much was touched to tell, and none when nothing was', () => {
    const [company] = fc.sample(changingCompanies, 1)
    const state = company!.state()
    const many = new Set(Array.from({ length: 5_000 }, (_, row) => row))
    expect(firstDifference(state, state, () => many)).toBe(ALWAYS)
    expect(firstDifference(state, state, allRows(state))).toBe(FOREVER)
  })
})
