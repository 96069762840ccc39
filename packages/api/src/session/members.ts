import { randomBytes } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { type BuiltInRole, BRANCH_ROLES, type Grant, grantOf } from '@postscale/domain'
import type pg from 'pg'
import type { Database } from '../database/database.js'
import type { Writing } from '../database/in-transaction.js'
import { grantIn } from './can.js'
import { type AccessEventKind, type AccessSaid, recordAccess } from './access-log/access-event.js'
import {
  type Accepted,
  type Invitation,
  InvitationRepository,
  type InvitationRefusal,
  type Invited,
} from './invitation.repository.js'
import {
  MemberRepository,
  type Membership,
  type MembershipChange,
  type MembershipRefusal,
} from './member.repository.js'
import type { Principal } from './principal.js'
import type { Principals } from './principals.js'
import { hashToken } from './tokens.js'

/** Why somebody may not be given, or lose, what is asked. */
export type MemberRefusal = MembershipRefusal | 'GRANTS_MORE' | 'NEEDS_TEAMS'

/** What an invitation is to be. */
interface InvitationRequest {
  readonly organizationId: string
  readonly email: string | null
  readonly role: BuiltInRole
  readonly teamIds: readonly string[]
}

const DAYS_VALID = 7
const DAY_MS = 86_400_000

/** Invites members, says what they may do, and ends their membership. Nobody gives or takes more than they have. */
export class Members {
  readonly invitations: InvitationRepository
  readonly #members: MemberRepository
  readonly #principals: Principals

  constructor(database: Pick<Database, 'pool' | 'writers'>, principals: Principals) {
    this.invitations = new InvitationRepository(database)
    this.#members = new MemberRepository(database)
    this.#principals = principals
  }

  async all(organizationId: string): Promise<readonly Membership[]> {
    return this.#members.all(organizationId)
  }

  /** Makes an invitation; its token is not kept, and told this once. */
  async invite(
    principal: Principal,
    request: InvitationRequest,
    writing: Writing,
  ): Promise<MemberRefusal | { readonly invitation: Invitation; readonly token: string }> {
    const { organizationId, role, teamIds } = request
    const refused = refusalOf(principal, organizationId, { role, teamIds })
    if (refused !== null) return refused
    const token = randomBytes(32).toString('base64url')
    const invitation = await this.invitations.insert(
      {
        ...request,
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
          subjectName: request.email ?? '',
          before: null,
          after: { role, teamIds },
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
      async (client, { userId, name, invitation, before }) => {
        await recordAccess(client, {
          organizationId: invitation.organizationId,
          kind: 'JOINED',
          actor: { kind: 'user', id: userId, name },
          subjectId: userId,
          subjectName: name,
          before: before && saidOf(before),
          after: saidOf(invitation),
        })
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
      (member) => {
        const { role = member.role, teamIds = member.teamIds } = change
        return (
          refusalOf(principal, organizationId, member) ??
          refusalOf(principal, organizationId, { role, teamIds })
        )
      },
      async (client, before, after) => {
        const kind = kindOfChange(before, after)
        if (kind === null) return
        await recordAccess(client, {
          organizationId,
          kind,
          actor: principal,
          subjectId: userId,
          subjectName: before.name,
          before: saidOfMember(before),
          after: saidOfMember(after),
        })
        await this.#announce(client)
      },
    )
    if (done === null) this.#principals.drop(null)
    return done
  }

  /** Has every API process look anew at who may do what, once it is committed. */
  readonly #announce = async (client: pg.ClientBase): Promise<void> =>
    this.#principals.announce(client, null)
}

function saidOf({ role, teamIds }: Pick<Membership, 'role' | 'teamIds'>): AccessSaid {
  return { role, teamIds: BRANCH_ROLES.has(role) ? teamIds : [] }
}

/** Null for whoever may not enter. */
function saidOfMember(member: Membership): AccessSaid | null {
  return member.deactivatedAt === null ? saidOf(member) : null
}

/** Null where nothing is different. */
function kindOfChange(before: Membership, after: Membership): AccessEventKind | null {
  const [was, is] = [before, after].map(saidOfMember)
  if (isDeepStrictEqual(was, is)) return null
  if (is === null) return 'DEACTIVATED'
  return was === null ? 'REACTIVATED' : 'MEMBERSHIP_CHANGED'
}

function refusalOf(
  principal: Principal,
  organizationId: string,
  { role, teamIds }: Pick<Membership, 'role' | 'teamIds'>,
): MemberRefusal | null {
  if (BRANCH_ROLES.has(role) && teamIds.length === 0) return 'NEEDS_TEAMS'
  const own = grantIn(principal, organizationId)
  return own !== null && includes(own, grantOf(role, teamIds)) ? null : 'GRANTS_MORE'
}

function includes(own: Grant, given: Grant): boolean {
  if ([...given.actions].some((action) => !own.actions.has(action))) return false
  return own.teamIds === null || given.teamIds?.every((id) => own.teamIds?.includes(id)) === true
}
