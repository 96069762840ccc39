import type { Id } from '../kernel/ids.js'
import { type Action, ACTIONS, ORGANIZATION_ACTIONS } from './actions.js'
import { BRANCH_ROLES, type BuiltInRole, ROLES } from './roles.js'

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

/** What a role grants; to nobody but a manager of teams do the teams matter. */
export function grantOf(role: BuiltInRole, teamIds: readonly Id[] = []): Grant {
  return {
    actions: new Set<Action>(ROLES[role]),
    teamIds: BRANCH_ROLES.has(role) ? teamIds : null,
  }
}

/** What two grants have in common: of somebody, and of what acts for them. */
export function bothGrants(a: Grant, b: Grant): Grant {
  const actions = new Set([...a.actions].filter((action) => b.actions.has(action)))
  const teamIds =
    a.teamIds === null
      ? b.teamIds
      : b.teamIds === null
        ? a.teamIds
        : a.teamIds.filter((id) => b.teamIds?.includes(id))
  return { actions, teamIds }
}

/** A grant as one text: equal for equal grants, for the keys of what is kept. */
export function grantKey({ actions, teamIds }: Grant): string {
  const allowed = ACTIONS.map((action) => (actions.has(action) ? '1' : '0')).join('')
  return teamIds === null ? allowed : `${allowed} ${teamIds.toSorted().join(' ')}`
}
