import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allSteps } from '../../kernel/steps.js'
import { BEGAN, changingCompanies } from '../../testing/hire-triggers/changing-companies.js'
import { stateOf } from '../../testing/state-of.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { viewAt } from '../../state/view-at.js'
import { hireTriggerEvents } from './hire-trigger-events.js'
import { NO_FACTS } from './hire-trigger-input.js'
import { HireTriggers } from './hire-triggers.js'

const CHANGES_AT_ONCE = 3

/** All that triggers say of a day, and of the weeks before it. */
function told(state: OrganizationState, day: number) {
  const past = { tickets: null, health: null }
  const triggers = allSteps(new HireTriggers(viewAt(state, day), NO_FACTS).answers(past))
  const events = allSteps(hireTriggerEvents(state, day - 12, day, past))
  return { triggers, events }
}

describe('what is kept of past days', () => {
  it('is what a state that was never asked before finds, after changes on any days', () => {
    const asked = fc.array(fc.integer({ min: 5, max: 340 }), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(changingCompanies, asked, (company, offsets) => {
        const changes = company.changes()
        let state: OrganizationState | null = null
        for (let at = 0; at < changes.length; at += CHANGES_AT_ONCE) {
          state = stateOf(changes.slice(at, at + CHANGES_AT_ONCE), state)
          told(state, BEGAN + offsets[at % offsets.length]!)
        }
        const alone = company.and().state()
        for (const offset of offsets) {
          expect(told(state!, BEGAN + offset)).toEqual(told(alone, BEGAN + offset))
        }
      }),
      { numRuns: 10 },
    )
  }, 120_000)
})
