import type { Id } from '../kernel/ids.js'
import { type Action, ORGANIZATION_ACTIONS } from './actions.js'
import { type AccessRole, type BuiltInRole, builtInRole } from './roles.js'

/** What somebody may do in one organization. */
export interface Grant {
  readonly actions: ReadonlySet<Action>
  /** The teams whose branches they may change; null for all of the organization. */
  readonly teamIds: readonly Id[] | null
}

/** Everything in an organization. */
export const FULL_GRANT: Grant = { actions: new Set(ORGANIZATION_ACTIONS), teamIds: null }

/** Nothing at all. */
export const NO_GRANT: Grant = { actions: new Set(), teamIds: [] }

/** What a role grants that every organization has. */
export function grantOf(role: BuiltInRole, teamIds: readonly Id[] = []): Grant {
  return roleGrant(builtInRole(role), teamIds)
}

/** What a role grants; the teams matter where it is about teams. */
export function roleGrant(
  { actions, isAboutTeams }: AccessRole,
  teamIds: readonly Id[] = [],
): Grant {
  return { actions: new Set(actions), teamIds: isAboutTeams ? teamIds : null }
}

/** What is left of a grant for what may do no more than some actions. */
export function limitedGrant({ actions, teamIds }: Grant, most: readonly Action[]): Grant {
  return { actions: new Set(most.filter((action) => actions.has(action))), teamIds }
}
