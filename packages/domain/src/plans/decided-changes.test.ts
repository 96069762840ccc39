import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { draftState } from '../state/state-draft.js'
import { randomHistory } from '../testing/plans/random-history.js'

const choices = fc.array(fc.nat(1_000_000), { minLength: 20, maxLength: 60 })

it('tells of every thing that a plan changed what the state after it says, to the order of names', () => {
  fc.assert(
    fc.property(choices, (given) => {
      let count = 0
      for (const { state, changes } of randomHistory(given, 40).decisions) {
        const draft = draftState(state)
        for (const { kind, id, after } of changes) {
          expect(after).toStrictEqual(draft.record(kind, id))
          count += 1
        }
      }
      expect(count).toBeGreaterThan(0)
    }),
    { numRuns: 30 },
  )
})
