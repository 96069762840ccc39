import type { Day } from '../kernel/days.js'
import type { Id } from '../kernel/ids.js'
import type { OrganizationState } from '../state/organization-state.js'
import type { Records } from '../state/records.js'
import type { Action } from './actions.js'
import type { Grant } from './grant.js'
import { OwnBranch } from './own-branch.js'

/** What may be changed or not by the teams that a grant is about. */
type BranchKind = 'account' | 'person' | 'position' | 'team'

/** Either lets somebody make plans: to be applied, or to be kept. */
const PLANNING: readonly Action[] = ['organization.change', 'scenario.write']

const known = new WeakMap<OrganizationState, Map<string, OwnBranch>>()

/** Whether a grant lets plans change a thing, as it is in a state: anything, or what belongs to the branches of its teams. */
export function mayChange(
  state: OrganizationState,
  { actions, teamIds }: Grant,
  kind: BranchKind,
  record: Records[BranchKind],
  today: Day,
): boolean {
  if (!PLANNING.some((action) => actions.has(action))) return false
  return teamIds === null || branchOf(state, teamIds, today).has(kind, record)
}

/** Found once for a state. */
function branchOf(state: OrganizationState, teamIds: readonly Id[], today: Day): OwnBranch {
  const ofState = known.get(state) ?? new Map<string, OwnBranch>()
  known.set(state, ofState)
  const key = [today, ...teamIds].join(' ')
  const found = ofState.get(key) ?? new OwnBranch(state, teamIds, today)
  ofState.set(key, found)
  return found
}
