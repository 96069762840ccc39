import type { InviteMemberInput } from '@/generated/graphql'
import { type Members, type Membership, PEOPLE_ROLES } from './members-query'

/** What somebody is to be, and where that is about teams, which. */
export interface ChosenRole {
  /** The name of a role that every organization has, or the id of one of its own. */
  readonly role: string
  /** Opaque ids. */
  readonly teamIds: readonly string[]
}

/** What of an organization its roles depend on. */
export type RolesOf = Pick<Members, 'customRoles' | 'teams'>

export function isAboutTeams({ customRoles }: RolesOf, name: string): boolean {
  const own = customRoles.find(({ role }) => role.id === name)
  return own?.role.isAboutTeams ?? name === 'TEAM_MANAGER'
}

/** A chosen role as the API is told it. */
export function roleInput(
  organization: RolesOf,
  { role, teamIds }: ChosenRole,
): Pick<InviteMemberInput, 'customRoleId' | 'role' | 'teamIds'> {
  const builtIn = PEOPLE_ROLES.find((each) => each === role)
  return {
    ...(builtIn === undefined ? { role: 'CUSTOM', customRoleId: role } : { role: builtIn }),
    ...(isAboutTeams(organization, role) && { teamIds: [...teamIds] }),
  }
}

/** What a member is now. */
export function chosenOf({ role, customRole, teams }: Membership): ChosenRole {
  const builtIn = PEOPLE_ROLES.find((each) => each === role) ?? 'VIEWER'
  return { role: customRole?.id ?? builtIn, teamIds: teams.map(({ id }) => id) }
}
