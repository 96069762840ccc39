import { isId, type OrganizationView } from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { badUserInput } from '../../errors/request-error.js'
import { organizationNamed } from '../../graphql/organization-named.js'
import { type PlanError, refusal } from '../../graphql/plan-error.js'
import { readView } from '../../graphql/read-view.js'
import { decodeGlobalId, decodeReference } from '../../graphql/relay/global-id.js'
import { tellingOutcome } from '../../graphql/telling-outcome.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { refuseUnless } from '../../session/can.js'
import type { MemberRole } from '../../session/custom-roles/custom-role.js'
import type { NamedRole } from '../../session/member.repository.js'
import type { MemberRefusal } from '../../session/members.js'
import { deliver } from './invitation-delivery.js'
import {
  InviteMemberInput,
  InviteMemberPayload,
  RevokeInvitationInput,
  RevokeInvitationPayload,
  UpdateMembershipInput,
  UpdateMembershipPayload,
} from './member-inputs.js'
import { InvitationType, MembershipType, toInvitation, toMembership } from './membership-type.js'

const ACTION = 'member.write'

/** Who may enter an organization, and what they may do there. */
@Resolver(() => OrganizationType)
export class OrganizationMembershipsResolver {
  @FieldResolver(() => [MembershipType], {
    description:
      'Its members by name, those who may not enter any more included. For those who may change them.',
  })
  async memberships(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<readonly MembershipType[]> {
    const { id } = view.state.organization
    refuseUnless(context, ACTION, id)
    const { members, passkeys } = context.session
    const all = await members.all(id)
    const keyed = await passkeys.owners(all.map(({ userId }) => userId))
    return all.map((each) => toMembership(view, each, keyed))
  }

  @FieldResolver(() => [InvitationType], {
    description:
      'The invitations that can still be accepted, the latest first. For those who may make them.',
  })
  async invitations(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<readonly InvitationType[]> {
    const { id } = view.state.organization
    refuseUnless(context, ACTION, id)
    const open = await context.session.members.invitations.open(id)
    return open.map((each) => toInvitation(view, each))
  }
}

/** Says who may enter an organization, and what they may do there. */
@Resolver()
export class MemberMutationsResolver {
  @Mutation(() => InviteMemberPayload, {
    description:
      'Invites somebody: makes a link that lets them in once, within a week. It is sent to them where an address is given and the installation sends mail; else hand it over.',
  })
  async inviteMember(
    @Ctx() context: RequestContext,
    @Arg('input', () => InviteMemberInput, { description: 'Whom, and as what.' })
    input: InviteMemberInput,
  ): Promise<InviteMemberPayload> {
    const view = await organizationToManage(context, input.organizationId)
    if (view === null) return { ok: null, error: unknown(context, input.organizationId) }
    const { session, principal } = context
    const email = input.email?.trim().toLowerCase() || null
    const teamIds = teamsOf(input.teamIds)
    if (teamIds.some((id) => !view.teams.has(id))) return { ok: null, error: badTeams(context) }
    const { id: organizationId } = view.state.organization
    const given = givenRole(input.role, input)
    const request = { organizationId, email, given, teamIds }
    const made = await tellingOutcome(context, (writing) =>
      session.members.invite(principal, request, writing),
    )
    if (typeof made === 'string') return { ok: null, error: refused(context, made, '') }
    const { invitation, token } = made
    const link = `${session.origin}/invitation#token=${token}`
    const delivery = await deliver(context, view, invitation, link)
    return { ok: { invitation: toInvitation(view, invitation), link, delivery }, error: null }
  }

  @Mutation(() => RevokeInvitationPayload, {
    description: 'Takes an invitation back: its link lets nobody in any more.',
  })
  async revokeInvitation(
    @Ctx() context: RequestContext,
    @Arg('input', () => RevokeInvitationInput, { description: 'Which one.' })
    input: RevokeInvitationInput,
  ): Promise<RevokeInvitationPayload> {
    const [organizationId = '', id = ''] = decodeGlobalId('Invitation', input.id, ['input', 'id'])
    const found = await context.organizations.byId(organizationId, ACTION)
    const isRevoked =
      found !== null &&
      isId(id) &&
      (await tellingOutcome(context, (writing) =>
        context.session.members.revoke(context.principal, found.id, id, writing),
      ))
    if (isRevoked) return { ok: { revokedId: input.id }, error: null }
    const params = { thing: 'invitation', id: input.id } as const
    return { ok: null, error: refusal(context.locale, 'NOT_FOUND', params, ['input', 'id']) }
  }

  @Mutation(() => UpdateMembershipPayload, {
    description:
      'Changes what a member may do, or whether they may enter. It holds from the next request on, in every API process.',
  })
  async updateMembership(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateMembershipInput, { description: 'Whose, and what of it.' })
    input: UpdateMembershipInput,
  ): Promise<UpdateMembershipPayload> {
    const view = await organizationToManage(context, input.organizationId)
    if (view === null) return { ok: null, error: unknown(context, input.organizationId) }
    const [userId = ''] = decodeGlobalId('User', input.userId, ['input', 'userId'])
    const { id } = view.state.organization
    const teamIds = input.teamIds == null ? undefined : teamsOf(input.teamIds)
    if (teamIds?.some((each) => !view.teams.has(each)) === true) {
      return { ok: null, error: badTeams(context) }
    }
    const { members, passkeys } = context.session
    const change = {
      ...(input.role != null && { given: givenRole(input.role, input) }),
      ...(teamIds !== undefined && { teamIds }),
      ...(input.isActive != null && { isActive: input.isActive }),
    }
    const why = await tellingOutcome(context, (writing) =>
      members.change(context.principal, id, userId, change, writing),
    )
    if (why !== null) return { ok: null, error: refused(context, why, input.userId) }
    const changed = await members.find(id, userId)
    if (changed === null) throw new Error('a membership that was changed is gone')
    const keyed = await passkeys.owners([userId])
    return { ok: { membership: toMembership(view, changed, keyed) }, error: null }
  }
}

async function organizationToManage(
  context: RequestContext,
  named: string,
): Promise<OrganizationView | null> {
  const found = await organizationNamed(context, named, ACTION)
  return found && readView(context, found.id)
}

function teamsOf(ids: readonly string[] | null | undefined): readonly string[] {
  return (ids ?? []).map((id, index) => decodeReference('Team', id, ['input', 'teamIds', index]))
}

/** The role that is named; the id of one of the organization's own stands beside CUSTOM alone. */
function givenRole(
  role: MemberRole,
  { customRoleId }: { readonly customRoleId?: string | null },
): NamedRole {
  const path = ['input', 'customRoleId']
  if ((role === 'CUSTOM') !== (customRoleId != null)) throw badUserInput(path)
  return {
    role,
    customRoleId: customRoleId == null ? null : decodeReference('CustomRole', customRoleId, path),
  }
}

function unknown({ locale }: RequestContext, id: string): PlanError {
  const params = { thing: 'organization', id } as const
  return refusal(locale, 'NOT_FOUND', params, ['input', 'organizationId'])
}

function badTeams({ locale }: RequestContext): PlanError {
  const params = { field: 'teamIds', reason: 'UNKNOWN_VALUE' } as const
  return refusal(locale, 'INVALID_VALUE', params, ['input', 'teamIds'])
}

function refused({ locale }: RequestContext, why: MemberRefusal, userId: string): PlanError {
  switch (why) {
    case 'UNKNOWN':
      return refusal(locale, 'NOT_FOUND', { thing: 'membership', id: userId }, ['input', 'userId'])
    case 'NEEDS_TEAMS':
      return refusal(locale, 'NEEDS_TEAMS', {}, ['input', 'teamIds'])
    case 'GRANTS_MORE':
      return refusal(locale, 'GRANTS_MORE', {}, ['input', 'role'])
    case 'UNKNOWN_ROLE': {
      const params = { field: 'customRoleId', reason: 'UNKNOWN_VALUE' } as const
      return refusal(locale, 'INVALID_VALUE', params, ['input', 'customRoleId'])
    }
    case 'LAST_OWNER':
      return refusal(locale, 'LAST_OWNER', {}, ['input'])
  }
}
