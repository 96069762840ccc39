import { guardedState, type OrganizationState, type Sensitive } from '@postscale/domain'
import { branchOf } from '../store/branch.js'
import { shownBranch } from './shown-branch.js'
import { todayOf } from './today.js'

/** An organization, live or as a scenario has it, as it is shown to whoever may not see what is sensitive. */
export function shownState(
  state: OrganizationState,
  hidden: readonly Sensitive[],
): OrganizationState {
  if (hidden.length === 0) return state
  const branch = branchOf(state)
  return branch === null
    ? guardedState(state, hidden, todayOf(state))
    : shownBranch(branch, hidden).state
}
