import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Most } from '../../graphql/arguments/most.js'
import { PlanError } from '../../graphql/plan-error.js'
import type { MemberRole } from '../../session/custom-roles/custom-role.js'
import { MemberRoleEnum } from './member-role.js'
import { InvitationType, MembershipType } from './membership-type.js'
import { type InvitationDelivery, InvitationDeliveryEnum } from './invitation-delivery.js'

const MOST_TEAMS = 100

@InputType({ description: 'Whom to invite, and what they will be able to do.' })
export class InviteMemberInput {
  @Field(() => ID, { description: 'The organization: its opaque id, or its slug.' })
  organizationId!: string

  @Field(() => String, {
    nullable: true,
    description: 'Their e-mail address; without one, whoever has the link can use it, once.',
  })
  email?: string | null

  @Field(() => MemberRoleEnum, { description: 'What they will be able to do.' })
  role!: MemberRole

  @Field(() => ID, {
    nullable: true,
    description: 'With CUSTOM: which of the organization’s own roles; opaque id.',
  })
  customRoleId?: string | null

  @Most(MOST_TEAMS)
  @Field(() => [ID], {
    nullable: true,
    description:
      'For a role about teams, such as TEAM_MANAGER: the teams whose branches they will be able to change.',
  })
  teamIds?: string[] | null
}

@InputType({ description: 'An invitation to take back.' })
export class RevokeInvitationInput {
  @Field(() => ID, { description: 'Opaque id of the invitation.' })
  id!: string
}

@InputType({ description: 'What becomes of a membership; what is left out stays.' })
export class UpdateMembershipInput {
  @Field(() => ID, { description: 'The organization: its opaque id, or its slug.' })
  organizationId!: string

  @Field(() => ID, { description: 'The member: `Member.id`.' })
  userId!: string

  @Field(() => MemberRoleEnum, { nullable: true, description: 'What they may do.' })
  role?: MemberRole | null

  @Field(() => ID, {
    nullable: true,
    description: 'With CUSTOM: which of the organization’s own roles; opaque id.',
  })
  customRoleId?: string | null

  @Most(MOST_TEAMS)
  @Field(() => [ID], {
    nullable: true,
    description:
      'For a role about teams, such as TEAM_MANAGER: the teams whose branches they may change.',
  })
  teamIds?: string[] | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they may enter: false ends that at once, with all their tokens there.',
  })
  isActive?: boolean | null
}

@ObjectType({ description: 'An invitation that was made.', simpleResolvers: true })
class InviteMemberOk {
  @Field(() => InvitationType, { description: 'The invitation.' })
  invitation!: InvitationType

  @Field(() => String, {
    description: 'The link by which it is accepted. It is not shown again.',
  })
  link!: string

  @Field(() => InvitationDeliveryEnum, { description: 'How that reaches the one it is for.' })
  delivery!: InvitationDelivery
}

@ObjectType({ description: 'Exactly one of the two is set.', simpleResolvers: true })
export class InviteMemberPayload {
  @Field(() => InviteMemberOk, { nullable: true, description: 'Set when it was made.' })
  ok!: InviteMemberOk | null

  @Field(() => PlanError, { nullable: true, description: 'Set when it was refused.' })
  error!: PlanError | null
}

@ObjectType({ description: 'An invitation that was taken back.', simpleResolvers: true })
class RevokeInvitationOk {
  @Field(() => ID, { description: 'Opaque id of the invitation that is no longer valid.' })
  revokedId!: string
}

@ObjectType({ description: 'Exactly one of the two is set.', simpleResolvers: true })
export class RevokeInvitationPayload {
  @Field(() => RevokeInvitationOk, { nullable: true, description: 'Set when it was taken back.' })
  ok!: RevokeInvitationOk | null

  @Field(() => PlanError, { nullable: true, description: 'Set when it was refused.' })
  error!: PlanError | null
}

@ObjectType({ description: 'A membership that was changed.', simpleResolvers: true })
class UpdateMembershipOk {
  @Field(() => MembershipType, { description: 'As it is now.' })
  membership!: MembershipType
}

@ObjectType({ description: 'Exactly one of the two is set.', simpleResolvers: true })
export class UpdateMembershipPayload {
  @Field(() => UpdateMembershipOk, { nullable: true, description: 'Set when it was changed.' })
  ok!: UpdateMembershipOk | null

  @Field(() => PlanError, { nullable: true, description: 'Set when it was refused.' })
  error!: PlanError | null
}
