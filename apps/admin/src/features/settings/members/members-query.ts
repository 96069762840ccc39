import { queryOptions } from '@tanstack/react-query'
import {
  AdminCreateCustomRoleDocument,
  type AdminCustomRoleFragment,
  AdminDeleteCustomRoleDocument,
  AdminInviteMemberDocument,
  AdminMakePasswordResetLinkDocument,
  type AdminMembershipFragment,
  AdminMembershipsDocument,
  type AdminMembershipsQuery,
  AdminRevokeInvitationDocument,
  AdminUpdateCustomRoleDocument,
  AdminUpdateMembershipDocument,
  type CreateCustomRoleInput,
  type DeleteCustomRoleInput,
  type InviteMemberInput,
  type MakePasswordResetLinkInput,
  type MemberRole,
  type RevokeInvitationInput,
  type UpdateCustomRoleInput,
  type UpdateMembershipInput,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** A member, and what they may do. */
export interface Membership extends AdminMembershipFragment {}

/** A role of the organization's own, and how many have it. */
export interface CustomRole extends AdminCustomRoleFragment {}

/** An organization's members, its open invitations, and its teams. */
export type Members = NonNullable<AdminMembershipsQuery['organization']>

/** The roles that people have; programs have their tokens. */
export const PEOPLE_ROLES = [
  'OWNER',
  'ADMIN',
  'PLANNER',
  'TEAM_MANAGER',
  'VIEWER',
  'AUDITOR',
] as const satisfies readonly MemberRole[]

/** Who may enter an organization, and who is invited; null when there is no such organization. */
export function membersQuery(slug: string) {
  return queryOptions({
    queryKey: ['members', slug],
    queryFn: async ({ signal }): Promise<Members | null> =>
      (await requestGraphql(AdminMembershipsDocument, { slug }, signal)).organization,
  })
}

export async function inviteMember(input: InviteMemberInput) {
  return (await requestGraphql(AdminInviteMemberDocument, { input })).inviteMember
}

export async function revokeInvitation(input: RevokeInvitationInput) {
  return (await requestGraphql(AdminRevokeInvitationDocument, { input })).revokeInvitation
}

export async function updateMembership(input: UpdateMembershipInput) {
  return (await requestGraphql(AdminUpdateMembershipDocument, { input })).updateMembership
}

export async function createCustomRole(input: CreateCustomRoleInput) {
  return (await requestGraphql(AdminCreateCustomRoleDocument, { input })).createCustomRole
}

export async function updateCustomRole(input: UpdateCustomRoleInput) {
  return (await requestGraphql(AdminUpdateCustomRoleDocument, { input })).updateCustomRole
}

export async function deleteCustomRole(input: DeleteCustomRoleInput) {
  return (await requestGraphql(AdminDeleteCustomRoleDocument, { input })).deleteCustomRole
}

export async function makePasswordResetLink(input: MakePasswordResetLinkInput) {
  const answer = await requestGraphql(AdminMakePasswordResetLinkDocument, { input })
  return answer.makePasswordResetLink
}
