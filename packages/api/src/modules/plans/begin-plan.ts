import type { OrganizationState } from '@postscale/domain'
import type pg from 'pg'
import type { StateStore } from '../organization-state/state-store.js'
import type { ApplyProblem } from './apply-problem.js'
import {
  lockIdempotencyKey,
  NO_ORGANIZATION,
  recallApply,
  type Idempotency,
  type RememberedApply,
} from './idempotency.js'
import { RefusedError } from './refused-error.js'

export interface PlanBeginning {
  readonly organizationId: string
  /** Whether the plan makes the organization. */
  readonly creates: boolean
  readonly expectedRevision?: number
  readonly idempotency?: Idempotency
}

/** Either the state to decide on, null when the organization is to be made, or the former answer. */
export type Begun =
  | { readonly recalled: RememberedApply }
  | { readonly recalled: null; readonly base: OrganizationState | null }

/** Where the plan's idempotency key lives. */
export function keyOwner({ organizationId, creates }: PlanBeginning): string {
  return creates ? NO_ORGANIZATION : organizationId
}

/**
 * Begins a plan in an open transaction: locks the organization's row, so that the writers of one
 * organization take turns, and answers its state as it is under the lock.
 *
 * @throws RefusedError for a key used for another request, or another revision than the expected one.
 */
export async function beginPlan(
  client: pg.ClientBase,
  states: StateStore,
  beginning: PlanBeginning,
): Promise<Begun> {
  const { organizationId, creates, expectedRevision, idempotency } = beginning
  if (creates && idempotency) await lockIdempotencyKey(client, idempotency)
  const { rows } = await client.query<{ revision: number }>(
    'SELECT revision FROM organization WHERE id = $1 FOR NO KEY UPDATE',
    [organizationId],
  )
  if (idempotency) {
    const recalled = await recallApply(client, keyOwner(beginning), idempotency)
    if (recalled === 'reused') throw new RefusedError([refusal('IDEMPOTENCY_KEY_REUSED', {})])
    if (recalled !== null) return { recalled }
  }
  const revision = rows[0]?.revision
  const actual = revision ?? 0
  if (expectedRevision !== undefined && expectedRevision !== actual) {
    throw new RefusedError([refusal('REVISION_CONFLICT', { expected: expectedRevision, actual })])
  }
  if (revision === undefined) return { recalled: null, base: null }
  return { recalled: null, base: await states.locked(client, organizationId, revision) }
}

function refusal<C extends ApplyProblem['code']>(
  code: C,
  params: Extract<ApplyProblem, { readonly code: C }>['params'],
): ApplyProblem {
  return { code, changeIndex: null, row: null, field: null, params } as ApplyProblem
}
