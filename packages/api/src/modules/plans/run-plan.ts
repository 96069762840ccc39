import type { Result } from '@postscale/domain'
import type pg from 'pg'
import { inTransaction } from '../../database/in-transaction.js'
import type { Actor } from '../audit/actor.js'
import type { StateStore } from '../organization-state/state-store.js'
import type { ApplyProblem } from './apply-problem.js'
import { beginPlan, keyOwner, type PlanBeginning } from './begin-plan.js'
import type { RememberedApply } from './idempotency.js'
import type { OrganizationTurns } from './organization-turns.js'
import { PlanTransaction, type Written } from './plan-transaction.js'
import { problemOfViolation } from './problem-of-violation.js'
import { RefusedError } from './refused-error.js'

export interface PlanToRun extends PlanBeginning {
  readonly actor: Actor
  readonly title: string
  readonly reason: string | null
  readonly ids?: readonly (string | null)[]
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
