import type { Day } from '../kernel/days.js'
import type { Change } from '../plans/change.js'
import { decide } from '../plans/decide.js'
import type { OrganizationState } from '../state/organization-state.js'
import { forbiddenChanges } from './forbidden-changes.js'
import type { Grant } from './grant.js'
import { hiddenFrom } from './hidden.js'

/**
 * Whether a grant lets somebody make a plan on a state: apply it or, who applies none, keep it in a scenario, which takes
 * every change. What else a plan may be refused for is not asked.
 */
export function mayPlan(
  state: OrganizationState,
  changes: readonly Change[],
  grant: Grant,
  today: Day,
): boolean {
  if (!grant.actions.has('organization.change')) return grant.actions.has('scenario.write')
  if (isUnbounded(grant)) return true
  const decided = decide(state, changes)
  return !decided.ok || forbiddenChanges(state, decided.value, grant, today).length === 0
}

/** Whether no plan can change what the grant leaves out. */
function isUnbounded(grant: Grant): boolean {
  return (
    grant.teamIds === null &&
    grant.actions.has('organization.configure') &&
    hiddenFrom(grant).length === 0
  )
}
