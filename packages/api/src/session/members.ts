import { randomBytes } from 'node:crypto'
import { type BuiltInRole, BRANCH_ROLES, type Grant, grantOf } from '@postscale/domain'
import type pg from 'pg'
import type { Writing } from '../database/in-transaction.js'
import { grantIn } from './can.js'
import { type Invitation, InvitationRepository, type Invited } from './invitation.repository.js'
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

  constructor(pool: pg.Pool, principals: Principals) {
    this.invitations = new InvitationRepository(pool)
    this.#members = new MemberRepository(pool)
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
    )
    return { invitation, token }
  }

  /** Answers the user who was let in; null when the link is not valid any more. */
  async accept(token: string, invited: Invited): Promise<string | null> {
    const userId = await this.invitations.accept(hashToken(token), invited, this.#announce)
    if (userId !== null) this.#principals.drop(null)
    return userId
  }

  /** Changes what a member may do, or whether they may enter; what holds for them holds at once, everywhere. */
  async change(
    principal: Principal,
    organizationId: string,
    userId: string,
    change: MembershipChange,
    writing: Writing,
  ): Promise<MemberRefusal | null> {
    const member = (await this.all(organizationId)).find((each) => each.userId === userId)
    if (member === undefined) return 'UNKNOWN'
    const { role = member.role, teamIds = member.teamIds } = change
    for (const each of [member, { role, teamIds }]) {
      const refused = refusalOf(principal, organizationId, each)
      if (refused !== null) return refused
    }
    const done = await this.#members.change(organizationId, userId, change, writing, this.#announce)
    if (done === null) this.#principals.drop(null)
    return done
  }

  /** Has every API process look anew at who may do what, once it is committed. */
  readonly #announce = async (client: pg.ClientBase): Promise<void> =>
    this.#principals.announce(client, null)
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
