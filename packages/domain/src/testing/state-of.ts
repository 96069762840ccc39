import type { Change } from '../plans/change.js'
import { decide, MAX_CHANGES } from '../plans/decide.js'
import type { OrganizationState } from '../state/organization-state.js'

/**
 * The state that changes come to, in as many plans as it takes.
 *
 * @param base the state to begin with; null when the changes create the organization.
 * @throws when a change is refused, naming the problems.
 */
export function stateOf(
  changes: readonly Change[],
  base: OrganizationState | null = null,
): OrganizationState {
  let state = base
  for (let first = 0; first < changes.length; first += MAX_CHANGES) {
    const decided = decide(state, changes.slice(first, first + MAX_CHANGES))
    if (!decided.ok) throw new Error(`The fixture is refused: ${JSON.stringify(decided.error)}`)
    state = decided.value.state
  }
  if (state === null) throw new Error('The fixture has no changes.')
  return state
}
