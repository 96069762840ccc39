import type { Action } from '@postscale/domain'
import type pg from 'pg'
import type { MemberRole } from '../custom-roles/custom-role.js'
import type { Principal } from '../principal.js'

/** What was done about who may enter an organization. */
export type AccessEventKind =
  | 'DEACTIVATED'
  | 'INVITATION_REVOKED'
  | 'INVITED'
  | 'JOINED'
  | 'MEMBERSHIP_CHANGED'
  | 'REACTIVATED'
  | 'DATA_RETENTION_CHANGED'
  | 'ROLE_CHANGED'
  | 'ROLE_CREATED'
  | 'ROLE_DELETED'
  | 'SECOND_FACTOR_RELEASED'
  | 'SECOND_FACTOR_WANTED'

/** What somebody could do: their role, and the teams that it was about. */
export interface AccessSaid {
  readonly role: MemberRole
  /** Of CUSTOM: what it was called then. */
  readonly customRole: string | null
  readonly teamIds: readonly string[]
  /** Where it is about the role itself: what it allowed. */
  readonly actions?: readonly Action[]
}

interface EventParts {
  readonly kind: AccessEventKind
  /** The user it is about; null where it is about nobody yet, or a role. */
  readonly subjectId: string | null
  /** Whom or what it is about, as it was called then. */
  readonly subjectName: string
  /** What they could do before; null for nothing. */
  readonly before: AccessSaid | null
  readonly after: AccessSaid | null
}

/** Who does something, as it is remembered with it. */
export type AccessActor = Pick<Principal, 'id' | 'kind' | 'name'>

interface NewAccessEvent extends EventParts {
  readonly organizationId: string
  readonly actor: AccessActor
}

export interface AccessEvent extends EventParts {
  readonly recordedAt: Date
  readonly actorKind: Principal['kind']
  readonly actorName: string
  /** Tells events of one moment apart. */
  readonly tie: number
}

const TIES = 2 ** 31
let tie = Math.floor(Math.random() * TIES)

/** Remembers what is done, on the connection of the transaction that does it. */
export async function recordAccess(client: pg.ClientBase, event: NewAccessEvent): Promise<void> {
  const { organizationId, kind, actor, subjectId, subjectName, before, after } = event
  tie = (tie + 1) % TIES
  await client.query(INSERT, [
    organizationId,
    tie,
    kind,
    actor.kind,
    actor.id,
    actor.name,
    subjectId,
    subjectName,
    before,
    after,
  ])
}

const INSERT = `
  INSERT INTO access_event ("organizationId", tie, kind, "actorKind", "actorId", "actorName", "subjectId",
    "subjectName", before, after)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`
