import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Field } from '../entities/fields/index.js'
import { KIND_NAMES, KINDS } from '../entities/registry.js'
import { FOREVER, parseDay } from '../kernel/days.js'
import type { OrganizationState } from '../state/organization-state.js'
import { StateDraft } from '../state/state-draft.js'
import { viewAt } from '../state/view-at.js'
import { allRecords } from '../testing/all-records.js'
import { randomBranches } from '../testing/plans/random-branches.js'
import { acme, ANA, apply, SEAT } from '../testing/plans/small-company.js'
import { staffCosts } from '../rules/unit-economics/staff-costs.js'
import { guardedState } from './guarded-state.js'

const HIDDEN = ['pay', 'person'] as const
const today = parseDay('2026-06-30')!

/** The same organization, had everything sensitive been said otherwise. */
function otherwise(state: OrganizationState): OrganizationState {
  const draft = new StateDraft(state)
  for (const person of state.people.values()) {
    const history = person.history.map((version) => ({
      ...version,
      fields: { ...version.fields, loadedCost: 123_456 },
    }))
    draft.put('person', { ...person, history })
  }
  for (const position of state.positions.values()) {
    const history = position.history.map((version) => ({
      ...version,
      fields: { ...version.fields, budgetedCost: 654_321 },
    }))
    draft.put('position', { ...position, history })
  }
  for (const leave of state.leaves.values()) {
    draft.put('leave', { ...leave, kind: 'MEDICAL', note: 'Not for everybody' })
  }
  return draft.freeze(state.revision)
}

describe('an organization without what is sensitive', () => {
  it('can be told: every such field may be empty', () => {
    const sensitive = KIND_NAMES.flatMap((kind) =>
      Object.entries<Field>(KINDS[kind].fields).filter(
        ([, field]) => field.sensitive !== undefined,
      ),
    )
    expect(sensitive.length).toBeGreaterThan(3)
    expect(sensitive.filter(([, { presence }]) => presence !== 'optional')).toEqual([])
  })

  it('is the same whatever was said of it, and keeps all the rest', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 40, maxLength: 60 }), (choices) => {
        for (const { decision } of randomBranches(choices, 4)) {
          const { state } = decision
          const shown = guardedState(state, HIDDEN, today)
          expect(allRecords(guardedState(otherwise(state), HIDDEN, today))).toEqual(
            allRecords(shown),
          )
          expect(shown.revision).toBe(state.revision)
          expect([...shown.accounts.values()]).toEqual([...state.accounts.values()])
          expect([...shown.people.keys()]).toEqual([...state.people.keys()])
          // What somebody who sees everything is shown is not touched by it.
          expect(guardedState(state, [], today)).toBe(state)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('has everybody stay who has not left yet, in their seats', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 40, maxLength: 60 }), (choices) => {
        for (const { decision } of randomBranches(choices, 4)) {
          const shown = guardedState(decision.state, ['person'], today)
          for (const { history } of shown.people.values()) {
            const last = history.at(-1)
            if (last !== undefined && last.to > today) expect(last.to).toBe(FOREVER)
          }
          const now = (state: OrganizationState) =>
            [...viewAt(state, today).people.values()].map(({ id }) => id)
          expect(now(shown)).toEqual(now(decision.state))
        }
      }),
      { numRuns: 20 },
    )
  })

  it('does not tell when somebody’s pay was changed, nor that they will leave', () => {
    const plain = guardedState(acme, HIDDEN, today)
    const raised = apply(
      acme,
      { type: 'updatePerson', effective: '2026-02-01', id: ANA, loadedCost: 90_000_00 },
      { type: 'updatePerson', effective: '2026-05-01', id: ANA, loadedCost: 99_000_00 },
      { type: 'vacatePosition', effective: '2026-08-15', positionId: SEAT, personId: ANA },
      { type: 'endEmployment', effective: '2026-09-01', id: ANA },
    )
    const shown = guardedState(raised, HIDDEN, today)
    expect(shown.people.get(ANA)).toEqual(plain.people.get(ANA))
    expect(shown.people.get(ANA)).not.toEqual(raised.people.get(ANA))
    const day = parseDay('2026-12-31')!
    expect(viewAt(shown, day).occupanciesOfPerson(ANA)).toEqual(
      viewAt(plain, day).occupanciesOfPerson(ANA),
    )
    // Once it is over, it is no secret.
    const later = guardedState(raised, HIDDEN, parseDay('2026-10-01')!)
    expect(viewAt(later, day).people.has(ANA)).toBe(false)
  })

  it('costs what is assumed of people whose cost nobody said', () => {
    const raised = apply(acme, {
      type: 'updatePerson',
      effective: '2026-02-01',
      id: ANA,
      loadedCost: 900_000_00,
    })
    const costs = (state: OrganizationState) => staffCosts(viewAt(state, today)).runRate
    expect(costs(raised)).not.toBe(costs(acme))
    expect(costs(guardedState(raised, ['pay'], today))).toBe(costs(acme))
  })
})
