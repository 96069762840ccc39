import { type Action, type Grant, grantOf, isAction, isBuiltInRole, isId } from '@postscale/domain'

/** What a membership says of what its member may do. */
interface MemberRole {
  readonly organizationId: string
  /** The name of a built-in role, or the id of one of the organization's own. */
  readonly role: string
  readonly teamIds: readonly string[]
}

/** A role of an organization's own, as it is kept. */
interface OwnRole {
  readonly organizationId: string
  readonly id: string
  readonly actions: readonly string[]
  readonly ofTeams: boolean
}

/** What a member may do; null where their role is not there any more. */
export function grantOfMember(
  { organizationId, role, teamIds }: MemberRole,
  roles: readonly OwnRole[],
): Grant | null {
  if (isBuiltInRole(role)) return grantOf(role, teamIds)
  const own = roles.find((each) => each.organizationId === organizationId && each.id === role)
  if (own === undefined) return null
  const actions = new Set<Action>(own.actions.filter(isAction))
  return { actions, teamIds: own.ofTeams ? teamIds : null }
}

/** The organizations' own roles among those of members, as they are asked for. */
export function roleKeys(members: readonly MemberRole[]) {
  return {
    OR: members
      .filter(({ role }) => isId(role))
      .map(({ organizationId, role }) => ({ organizationId, id: role })),
  }
}
