import { isDeepStrictEqual } from 'node:util'
import type pg from 'pg'
import { accessRoleOf } from '../custom-roles/custom-role.js'
import type { Membership } from '../member.repository.js'
import {
  type AccessActor,
  type AccessEventKind,
  type AccessSaid,
  recordAccess,
} from './access-event.js'

/** What a member may do. */
export type MemberMay = Pick<Membership, 'customRole' | 'role' | 'teamIds'>

/** What somebody could do, as it is remembered. */
export function saidOf(member: MemberMay): AccessSaid {
  const { role, customRole, teamIds } = member
  const isAboutTeams = accessRoleOf(member)?.isAboutTeams === true
  return { role, customRole: customRole?.name ?? null, teamIds: isAboutTeams ? teamIds : [] }
}

/**
 * Remembers what became of a membership, on the connection of its transaction.
 *
 * @param before null for whoever was no member.
 * @returns whether anything did
 */
export async function recordMembership(
  client: pg.ClientBase,
  actor: AccessActor,
  organizationId: string,
  before: Membership | null,
  after: Membership,
): Promise<boolean> {
  const kind = kindOfChange(before, after)
  if (kind === null) return false
  await recordAccess(client, {
    organizationId,
    kind,
    actor,
    subjectId: after.userId,
    subjectName: after.name,
    before: saidOfMember(before),
    after: saidOfMember(after),
  })
  return true
}

/** Null for whoever may not enter. */
function saidOfMember(member: Membership | null): AccessSaid | null {
  return member?.deactivatedAt === null ? saidOf(member) : null
}

/** Null where nothing is different. */
function kindOfChange(before: Membership | null, after: Membership): AccessEventKind | null {
  const [was, is] = [before, after].map(saidOfMember)
  if (isDeepStrictEqual(was, is)) return null
  if (before === null) return 'JOINED'
  if (is === null) return 'DEACTIVATED'
  return was === null ? 'REACTIVATED' : 'MEMBERSHIP_CHANGED'
}
