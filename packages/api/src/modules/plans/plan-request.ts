import type { Change, OrganizationState, Plan, Problem } from '@postscale/domain'
import type { Actor } from '../audit/actor.js'
import type { Idempotency } from './idempotency.js'

interface Request {
  readonly organizationId: string
  readonly actor: Actor
  /** Refused with REVISION_CONFLICT when the organization is at another; 0 before it is made. */
  readonly expectedRevision?: number
  readonly idempotency?: Idempotency
}

/** Asks to apply one plan. */
export interface PlanRequest extends Request {
  readonly plan: Plan
}

/** What to do about a part that is refused: give up all, leave it out, or decide it again mended. */
export type RefusedPartVerdict = 'ABORT' | 'SKIP' | { readonly retry: readonly Change[] }

export interface RefusedPart {
  /** Place among the parts, from 0. */
  readonly index: number
  readonly changes: readonly Change[]
  readonly problems: readonly Problem[]
  /** The state it was decided on. */
  readonly state: OrganizationState
}

/** Asks to apply a plan that is too long to be held at once, such as an import. */
export interface PartedPlanRequest extends Request {
  readonly title: string
  readonly reason: string | null
  readonly parts: AsyncIterable<readonly Change[]> | Iterable<readonly Change[]>
  readonly onRefused: (part: RefusedPart) => RefusedPartVerdict | Promise<RefusedPartVerdict>
}
