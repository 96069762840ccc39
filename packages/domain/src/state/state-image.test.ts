import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decision } from '../plans/decision.js'
import { allRecords } from '../testing/all-records.js'
import { randomHistory } from '../testing/plans/random-history.js'
import type { OrganizationState } from './organization-state.js'
import { draftState } from './state-draft.js'
import { imageOf, stateOf } from './state-image.js'
import { TABLE_KINDS } from './table-kinds.js'
import { tableOf } from './table-of.js'

/** The engine's own, which the language of types does not know. */
declare const structuredClone: <T>(value: T) => T

const choices = fc.array(fc.nat(1_000_000), { minLength: 20, maxLength: 60 })

/** A state as another thread gets it. */
function sent(state: OrganizationState): OrganizationState {
  return stateOf(structuredClone(imageOf(state)))
}

/** Writes what plans came to. */
function after(state: OrganizationState, decisions: readonly Decision[]): OrganizationState {
  const draft = draftState(state)
  for (const { changes } of decisions) {
    for (const { kind, before, after: next } of changes) {
      if (next === null) draft.remove(kind, before as never)
      else draft.put(kind, next)
    }
  }
  return draft.freeze(state.revision + 1)
}

describe('the image of a state', () => {
  it('says all that the state says, in the same rows', () => {
    fc.assert(
      fc.property(choices, (given) => {
        for (const state of randomHistory(given, 60).states.slice(-5)) {
          const copy = sent(state)
          expect(allRecords(copy)).toEqual(allRecords(state))
          expect(copy.policiesChangedIn).toEqual(state.policiesChangedIn)
          expect(copy.organizationChangedIn).toBe(state.organizationChangedIn)
          for (const kind of TABLE_KINDS) {
            const [of, own] = [tableOf(copy, kind), tableOf(state, kind)]
            expect(of.rowCount).toBe(own.rowCount)
            for (let row = 0; row < own.rowCount; row += 1) {
              expect(of.byId.find(own.byId.at(row))).toBe(row)
              expect(of.changedIn(row)).toBe(own.changedIn(row))
            }
          }
        }
      }),
      { numRuns: 20 },
    )
  })

  it('goes on by itself: what is written to the one is not in the other', () => {
    fc.assert(
      fc.property(choices, fc.double({ min: 0, max: 1, noNaN: true }), (given, part) => {
        const { states, decisions } = randomHistory(given, 60)
        const at = Math.floor(part * decisions.length)
        const state = states[at]!
        const told = allRecords(state)
        const copy = sent(state)
        const next = after(copy, decisions.slice(at))
        expect(allRecords(state)).toEqual(told)
        expect(allRecords(copy)).toEqual(told)
        expect(allRecords(next)).toEqual(allRecords(after(state, decisions.slice(at))))
        expect(allRecords(copy)).toEqual(told)
      }),
      { numRuns: 20 },
    )
  })
})
