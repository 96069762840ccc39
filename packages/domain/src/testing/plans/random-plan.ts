import type { ChangeName } from '../../entities/change-words.js'
import type { Change } from '../../plans/change.js'
import { decide } from '../../plans/decide.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { inOneRow, randomChange } from './random-change.js'
import type { Chance } from './random-values.js'

const MOST_CHANGES = 5
const TRIES = 6

/**
 * Changes of which each is about what the ones before it left, so that most plans of several are
 * accepted, and some are refused for one of them or for what they come to together.
 *
 * @param types the sorts to choose among, half of the time; all when none is given.
 */
export function randomPlan(
  base: OrganizationState,
  chance: Chance,
  types: readonly ChangeName[] = [],
): readonly Change[] {
  let state = base
  const changes: Change[] = []
  const count = 1 + chance.pick(MOST_CHANGES)
  while (changes.length < count) {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const change = randomChange(
        state,
        chance,
        types.length === 0 || chance.pick(2) === 0 ? undefined : types,
      )
      const decided = decide(state, [change])
      if (decided.ok) state = decided.value.state
      // What it restores is looked up only when the plan is decided.
      else if (change.type !== 'restore' && tries < TRIES && chance.pick(8) > 0) continue
      changes.push(chance.pick(10) === 0 && change.type !== 'restore' ? inOneRow(change) : change)
      break
    }
  }
  return changes
}
