import type { OrganizationView } from '@postscale/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { MemberType, toMember } from '../../graphql/types/member-type.js'
import { TeamType } from '../../graphql/types/types.js'
import { accessRoleOf, type MemberRole } from '../../session/custom-roles/custom-role.js'
import type { Invitation } from '../../session/invitation.repository.js'
import type { Membership } from '../../session/member.repository.js'
import { CustomRoleType, toCustomRole } from './custom-role-type.js'
import { MemberRoleEnum } from './member-role.js'

@ObjectType('Membership', {
  description: 'A member of an organization, and what they may do there.',
  simpleResolvers: true,
})
export class MembershipType {
  @Field(() => MemberType, { description: 'Who.' })
  member!: MemberType

  @Field(() => MemberRoleEnum, { description: 'What they may do.' })
  role!: MemberRole

  @Field(() => CustomRoleType, {
    nullable: true,
    description: 'The organization’s own role that they have; null unless `role` is CUSTOM.',
  })
  customRole!: CustomRoleType | null

  @Field(() => [TeamType], {
    description:
      'The teams whose branches they may change; empty where their role is not about teams.',
  })
  teams!: readonly TeamType[]

  @Field(() => Boolean, { description: 'Whether they may enter.' })
  isActive!: boolean

  @Field(() => Boolean, {
    description: 'Whether they have a second factor: an authenticator app, or a passkey.',
  })
  hasSecondFactor!: boolean

  @Field(() => DateTimeScalar, { description: 'Since when they are a member.' })
  since!: Date
}

/**
 * A membership for GraphQL.
 *
 * @param keyed the users who have passkeys.
 */
export function toMembership(
  view: OrganizationView,
  membership: Membership,
  keyed: ReadonlySet<string>,
): MembershipType {
  const { userId, name, email, role, customRole, teamIds, createdAt, deactivatedAt } = membership
  const { id } = view.state.organization
  return {
    member: toMember({ id: userId, name, email }),
    role,
    customRole: customRole && toCustomRole(id, customRole),
    teams: accessRoleOf(membership)?.isAboutTeams === true ? teamsOf(view, teamIds) : [],
    isActive: deactivatedAt === null,
    hasSecondFactor: membership.isAskedForCode || keyed.has(userId),
    since: createdAt,
  }
}

/** Those of some teams that are there. */
export function teamsOf(view: OrganizationView, ids: readonly string[]): readonly TeamType[] {
  return ids.flatMap((id) => {
    const team = view.teams.get(id)
    return team === undefined ? [] : [new TeamType(view, team)]
  })
}

@ObjectType('Invitation', {
  description: 'A way into an organization for somebody who has none yet.',
  simpleResolvers: true,
})
export class InvitationType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string

  @Field(() => String, {
    nullable: true,
    description: 'For whom it is; null for whoever has its link.',
  })
  email!: string | null

  @Field(() => MemberRoleEnum, { description: 'What they will be able to do.' })
  role!: MemberRole

  @Field(() => CustomRoleType, {
    nullable: true,
    description: 'The organization’s own role that they will have; null unless `role` is CUSTOM.',
  })
  customRole!: CustomRoleType | null

  @Field(() => [TeamType], { description: 'The teams whose branches they will be able to change.' })
  teams!: readonly TeamType[]

  @Field(() => String, { description: 'Who made it.' })
  invitedBy!: string

  @Field(() => DateTimeScalar, { description: 'Until when it can be accepted.' })
  expiresAt!: Date
}

/** An invitation for GraphQL. */
export function toInvitation(view: OrganizationView, invitation: Invitation): InvitationType {
  const { organizationId, id, email, role, customRole, teamIds } = invitation
  const { invitedByName, expiresAt } = invitation
  return {
    id: encodeGlobalId('Invitation', organizationId, id),
    email,
    role,
    customRole: customRole && toCustomRole(organizationId, customRole),
    teams: teamsOf(view, teamIds),
    invitedBy: invitedByName,
    expiresAt,
  }
}
