import { randomBytes } from 'node:crypto'
import { roleGrant } from '@postscale/domain'
import type pg from 'pg'
import type { Database } from '../database/database.js'
import type { Writing } from '../database/in-transaction.js'
import { recordAccess } from './access-log/access-event.js'
import { type MemberMay, recordMembership, saidOf } from './access-log/record-membership.js'
import {
  type Accepted,
  type Invitation,
  InvitationRepository,
  type InvitationRefusal,
  type Invited,
} from './invitation.repository.js'
import { can, grantIn } from './can.js'
import {
  MemberRepository,
  type Membership,
  type MembershipChange,
  type MembershipRefusal,
  type NamedRole,
} from './member.repository.js'
import { accessRoleOf } from './custom-roles/custom-role.js'
import { CustomRoles } from './custom-roles/custom-roles.js'
import { includesGrant } from './includes-grant.js'
import type { Principal } from './principal.js'
import type { Principals } from './principals.js'
import { hashToken } from './tokens.js'

/** Why somebody may not be given, or lose, what is asked. */
export type MemberRefusal = MembershipRefusal | 'GRANTS_MORE' | 'NEEDS_TEAMS'

/** What an invitation is to be. */
interface InvitationRequest {
  readonly organizationId: string
  readonly email: string | null
  readonly given: NamedRole
  readonly teamIds: readonly string[]
}

/** How long an invitation can be accepted. */
export const DAYS_VALID = 7
const DAY_MS = 86_400_000

/** Invites members, says what they may do, and ends their membership. Nobody gives or takes more than they have. */
export class Members {
  readonly invitations: InvitationRepository
  readonly roles: CustomRoles
  readonly #members: MemberRepository
  readonly #principals: Principals

  constructor(database: Pick<Database, 'pool' | 'writers'>, principals: Principals) {
    this.invitations = new InvitationRepository(database)
    this.roles = new CustomRoles(database, principals)
    this.#members = new MemberRepository(database)
    this.#principals = principals
  }

  async all(organizationId: string): Promise<readonly Membership[]> {
    return this.#members.all(organizationId)
  }

  /** Null for whoever is none. */
  async find(organizationId: string, userId: string): Promise<Membership | null> {
    return this.#members.find(organizationId, userId)
  }

  /**
   * Whether somebody may hand out the way into another's user: whoever may manage members everywhere that the other is
   * one, with all that they may do there, or has the whole installation.
   */
  async mayResetPassword(principal: Principal, userId: string): Promise<boolean> {
    const other = await this.#members.everywhere(userId)
    if (other === null) return false
    if (principal.access.allOrganizations) return true
    return (
      !other.ownsInstallation &&
      other.memberships.every(
        ({ organizationId, ...may }) =>
          can(principal, 'member.write', organizationId) &&
          isWithin(principal, organizationId, may),
      )
    )
  }

  /** Makes an invitation; its token is not kept, and told this once. */
  async invite(
    principal: Principal,
    request: InvitationRequest,
    writing: Writing,
  ): Promise<MemberRefusal | { readonly invitation: Invitation; readonly token: string }> {
    const { organizationId, email, given, teamIds } = request
    const { role, customRoleId } = given
    const customRole =
      customRoleId === null ? null : await this.roles.find(organizationId, customRoleId)
    if (role === 'CUSTOM' && customRole === null) return 'UNKNOWN_ROLE'
    const invited = { role, customRole, teamIds }
    const refused = refusalToGrant(principal, organizationId, invited)
    if (refused !== null) return refused
    const token = randomBytes(32).toString('base64url')
    const invitation = await this.invitations.insert(
      {
        ...invited,
        organizationId,
        email,
        tokenHash: hashToken(token),
        invitedById: principal.id,
        invitedByName: principal.name,
        expiresAt: new Date(Date.now() + DAYS_VALID * DAY_MS),
      },
      writing,
      async (client) =>
        recordAccess(client, {
          organizationId,
          kind: 'INVITED',
          actor: principal,
          subjectId: null,
          subjectName: email ?? '',
          before: null,
          after: saidOf(invited),
        }),
    )
    return { invitation, token }
  }

  /** Takes an invitation back; false when there is none that is open. */
  async revoke(
    principal: Principal,
    organizationId: string,
    id: string,
    writing: Writing,
  ): Promise<boolean> {
    return this.invitations.revoke(
      organizationId,
      id,
      writing,
      async (client, { email, ...said }) =>
        recordAccess(client, {
          organizationId,
          kind: 'INVITATION_REVOKED',
          actor: principal,
          subjectId: null,
          subjectName: email ?? '',
          before: saidOf(said),
          after: null,
        }),
    )
  }

  /** Lets somebody in by a link. */
  async accept(token: string, invited: Invited): Promise<Accepted | InvitationRefusal> {
    const accepted = await this.invitations.accept(
      hashToken(token),
      invited,
      async (client, { userId: id, name, organizationId, before, after }) => {
        const actor = { kind: 'user', id, name } as const
        await recordMembership(client, actor, organizationId, before, after)
        await this.#announce(client)
      },
    )
    if (typeof accepted !== 'string') this.#principals.drop(null)
    return accepted
  }

  /** Changes what a member may do, or whether they may enter; what holds for them holds at once, everywhere. */
  async change(
    principal: Principal,
    organizationId: string,
    userId: string,
    change: MembershipChange,
    writing: Writing,
  ): Promise<MemberRefusal | null> {
    const done = await this.#members.change<MemberRefusal>(
      organizationId,
      userId,
      change,
      writing,
      (before, after) =>
        refusalToGrant(principal, organizationId, before) ??
        refusalToGrant(principal, organizationId, after),
      async (client, before, after) => {
        const isTold = await recordMembership(client, principal, organizationId, before, after)
        if (isTold) await this.#announce(client)
      },
    )
    if (done === null) this.#principals.drop(null)
    return done
  }

  /** Has every API process look anew at who may do what, once it is committed. */
  readonly #announce = async (client: pg.ClientBase): Promise<void> =>
    this.#principals.announce(client, null)
}

/** Why somebody may not give, or take away, a role; null when they may. */
export function refusalToGrant(
  principal: Principal,
  organizationId: string,
  member: MemberMay,
): MemberRefusal | null {
  const role = accessRoleOf(member)
  if (role === null) return 'UNKNOWN_ROLE'
  if (role.isAboutTeams && member.teamIds.length === 0) return 'NEEDS_TEAMS'
  return isWithin(principal, organizationId, member) ? null : 'GRANTS_MORE'
}

/** Whether somebody may do at least as much in an organization. */
function isWithin(principal: Principal, organizationId: string, member: MemberMay): boolean {
  const own = grantIn(principal, organizationId)
  const role = accessRoleOf(member)
  return own !== null && role !== null && includesGrant(own, roleGrant(role, member.teamIds))
}
