import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { type Deadline, timeLeft } from '../database/deadline.js'
import { inTransaction } from '../database/in-transaction.js'
import { isDatabaseLost } from '../database/is-database-lost.js'

/** What became of a plan. UNDECIDED: its transaction is still open, or the database does not answer. */
export type PlanOutcome =
  | { readonly status: 'APPLIED'; readonly revision: number }
  | { readonly status: 'NOT_APPLIED' | 'UNDECIDED'; readonly revision: null }

/**
 * The advisory lock that a plan's transaction holds from its beginning to its end: the random half of
 * the plan's id.
 */
export function planLock(planId: string): bigint {
  return BigInt.asIntN(64, BigInt(`0x${planId.replaceAll('-', '').slice(16)}`))
}

const PAUSE_MS = 50
/** How long a lost database is tried again. */
const LOST_MS = 1_500

/**
 * Finds out what became of a plan: waits for the end of its transaction, should that still be open, and
 * looks for it in the audit. A lost connection is made again.
 *
 * @param withinMs how long to try.
 * @throws what tells that the database is lost, when that lasts
 */
export async function findPlanOutcome(
  pool: pg.Pool,
  organizationId: string,
  planId: string,
  withinMs: number,
): Promise<PlanOutcome> {
  const deadline = { signal: AbortSignal.timeout(withinMs), at: performance.now() + withinMs }
  const begun = performance.now()
  while (timeLeft(deadline) > 0) {
    try {
      const revision = await revisionOf(pool, organizationId, planId, deadline)
      return revision === null
        ? { status: 'NOT_APPLIED', revision }
        : { status: 'APPLIED', revision }
    } catch (error) {
      if (isDatabaseLost(error) && performance.now() - begun > LOST_MS) throw error
      await pause(Math.min(PAUSE_MS, timeLeft(deadline)))
    }
  }
  return { status: 'UNDECIDED', revision: null }
}

/** Each statement sees what is committed when it begins: the second one, what the lock waited for. */
async function revisionOf(
  pool: pg.Pool,
  organizationId: string,
  planId: string,
  deadline: Deadline,
): Promise<number | null> {
  const read = async (client: pg.ClientBase) => {
    await client.query(`SELECT pg_advisory_xact_lock_shared(${planLock(planId)})`)
    const { rows } = await client.query<{ revision: number }>(
      'SELECT revision FROM audit_entry WHERE "organizationId" = $1 AND "planId" = $2',
      [organizationId, planId],
    )
    return rows[0]?.revision ?? null
  }
  return inTransaction(pool, 'READ COMMITTED', read, { readOnly: true, deadline })
}
