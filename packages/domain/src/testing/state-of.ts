import { type CalendarDate, parseDay } from '../kernel/days.js'
import type { Change } from '../plans/change.js'
import { decide, MAX_CHANGES } from '../plans/decide.js'
import type { OrganizationState } from '../state/organization-state.js'
import { viewAt } from '../state/view-at.js'
import type { OrganizationView } from '../state/view.js'

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

/** A state on a day given as text. Throws when it is no date. */
export function viewOf(state: OrganizationState, date: CalendarDate): OrganizationView {
  const day = parseDay(date)
  if (day === null) throw new Error(`“${date}” is not a date.`)
  return viewAt(state, day)
}
