import { queryOptions } from '@tanstack/react-query'
import {
  AdminInviteMemberDocument,
  type AdminMembershipFragment,
  AdminMembershipsDocument,
  type AdminMembershipsQuery,
  AdminRevokeInvitationDocument,
  AdminUpdateMembershipDocument,
  type InviteMemberInput,
  type MemberRole,
  type RevokeInvitationInput,
  type UpdateMembershipInput,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** A member, and what they may do. */
export interface Membership extends AdminMembershipFragment {}

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

export type PeopleRole = (typeof PEOPLE_ROLES)[number]

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
