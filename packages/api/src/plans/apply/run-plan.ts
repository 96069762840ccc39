import type { OrganizationState, Result } from '@postscale/domain'
import type pg from 'pg'
import { inTransaction } from '../../database/in-transaction.js'
import type { Actor } from '../../store/audit-writer.js'
import type { StateStore } from '../../store/state-store.js'
import {
  type Idempotency,
  lockIdempotencyKey,
  NO_ORGANIZATION,
  recallApply,
  type RememberedApply,
} from './idempotency.js'
import { PlanTransaction, type Written } from './plan-transaction.js'
import { problemOfViolation } from './problem-of-violation.js'
import { type ApplyProblem, RefusedError } from './refused-error.js'

/**
 * Makes the writers of one organization within this process wait in memory rather than in the
 * database: each waiting there would hold a connection, and a long import would leave none to others.
 */
export class OrganizationTurns {
  readonly #last = new Map<string, Promise<unknown>>()

  /** Runs the work after all earlier work for the same organization, whether that succeeded or not. */
  async take<T>(organizationId: string, work: () => Promise<T>): Promise<T> {
    const mine = (this.#last.get(organizationId) ?? Promise.resolve()).then(work)
    const settled = mine.catch(() => undefined)
    this.#last.set(organizationId, settled)
    try {
      return await mine
    } finally {
      if (this.#last.get(organizationId) === settled) this.#last.delete(organizationId)
    }
  }
}

interface PlanBeginning {
  readonly organizationId: string
  /** Whether the plan makes the organization. */
  readonly creates: boolean
  readonly expectedRevision?: number
  readonly idempotency?: Idempotency
}

/** Either the state to decide on, null when the organization is to be made, or the former answer. */
type Begun =
  | { readonly recalled: RememberedApply }
  | { readonly recalled: null; readonly base: OrganizationState | null }

/** Where the plan's idempotency key lives. */
function keyOwner({ organizationId, creates }: PlanBeginning): string {
  return creates ? NO_ORGANIZATION : organizationId
}

/**
 * Begins a plan in an open transaction: locks the organization's row, so that the writers of one
 * organization take turns, and answers its state as it is under the lock.
 *
 * @throws RefusedError for a key used for another request, or another revision than the expected one.
 */
async function beginPlan(
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

export interface PlanToRun extends PlanBeginning {
  readonly actor: Actor
  readonly title: string
  readonly reason: string | null
  readonly remembersSubjects?: boolean
  /**
   * Writes what goes with the plan on its connection, last before the commit: it is there with the
   * plan's rows or, when this throws, nothing is.
   */
  readonly settle?: (client: pg.ClientBase, written: Written) => Promise<void>
}

/** What running plans needs. */
export interface PlanRunner {
  readonly pool: pg.Pool
  readonly states: StateStore
  readonly turns: OrganizationTurns
}

/** What was written now, or what an earlier request with the same key was answered. */
export type PlanRan<T> =
  | { readonly recalled: RememberedApply }
  | { readonly recalled: null; readonly written: Written; readonly result: T }

/**
 * Runs the writing of a plan in one transaction, and makes its state the live one once it is
 * committed. A refusal, by the domain or by a constraint, rolls everything back.
 *
 * @param write throws RefusedError to give up.
 */
export async function runPlan<T>(
  { pool, states, turns }: PlanRunner,
  plan: PlanToRun,
  write: (transaction: PlanTransaction) => Promise<T>,
): Promise<Result<PlanRan<T>, readonly ApplyProblem[]>> {
  const work = async (client: pg.PoolClient): Promise<PlanRan<T>> => {
    const begun = await beginPlan(client, states, plan)
    if (begun.recalled !== null) return begun
    const transaction = new PlanTransaction(client, plan.organizationId, begun.base)
    const result = await write(transaction)
    const written = await transaction.finish({ ...plan, keyOwner: keyOwner(plan) })
    await plan.settle?.(client, written)
    return { recalled: null, written, result }
  }
  try {
    const ran = await turns.take(plan.organizationId, () =>
      inTransaction(pool, 'READ COMMITTED', work),
    )
    if (ran.recalled === null) states.publish(ran.written.state)
    return { ok: true, value: ran }
  } catch (error) {
    if (error instanceof RefusedError) return { ok: false, error: error.problems }
    const problem = problemOfViolation(error)
    if (problem === null) throw error
    return { ok: false, error: [problem] }
  }
}
