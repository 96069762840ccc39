import type { Grant, OrganizationState, PlanText, Result } from '@postscale/domain'
import type pg from 'pg'
import { CommitUnknownError } from '../../database/commit.js'
import { type Deadline, GivenUpError } from '../../database/deadline.js'
import { inTransaction } from '../../database/in-transaction.js'
import { isDatabaseLost } from '../../database/is-database-lost.js'
import { newId } from '../../database/new-id.js'
import { databaseUnavailable, outcomeUnknown, timeout } from '../../errors/request-texts.js'
import { findPlanOutcome, planLock } from '../../store/plan-outcome.repository.js'
import type { Actor } from '../../store/audit-writer.js'
import type { StateStore } from '../../store/state-store.js'
import {
  type Idempotency,
  lockIdempotencyKey,
  NO_ORGANIZATION,
  recallApply,
  type RememberedApply,
} from './idempotency.js'
import type { OrganizationTurns } from './organization-turns.js'
import { encodePlanId, type PlanTrace } from './plan-trace.js'
import { PlanTransaction, type Written } from './plan-transaction.js'
import { problemOfViolation } from './problem-of-violation.js'
import { type ApplyProblem, RefusedError } from './refused-error.js'
import type { WriterLane } from './writer-lane.js'
import { ofOrganizations } from '../../database/reach.js'

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
  lane: WriterLane,
  beginning: PlanBeginning,
): Promise<Begun> {
  const { organizationId, creates, expectedRevision, idempotency } = beginning
  if (creates && idempotency) await lockIdempotencyKey(client, idempotency)
  const revision = await lane.lock(client, organizationId)
  if (idempotency) {
    const recalled = await recallApply(client, keyOwner(beginning), idempotency)
    if (recalled === 'reused') throw new RefusedError([refusal('IDEMPOTENCY_KEY_REUSED', {})])
    if (recalled !== null) return { recalled }
  }
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
  /** What the actor may do. */
  readonly grant: Grant
  readonly title: PlanText
  readonly reason: PlanText | null
  readonly remembersSubjects?: boolean
  /** When it is given up; never, where it is left out. */
  readonly deadline?: Deadline
  /** Whether it may take minutes, and so has connections of its own. */
  readonly isImport?: boolean
  /** Where its progress is told. */
  readonly trace?: PlanTrace
  /** Whether it makes a revision also where nothing of the state differs. */
  readonly isNoted?: boolean
  /**
   * Writes what goes with the plan on its connection, last before the commit: it is there with the
   * plan's rows or, when this throws, nothing is.
   */
  readonly settle?: (client: pg.ClientBase, written: Written) => Promise<void>
}

/** What running plans needs. */
export interface PlanRunner {
  /** For reads. */
  readonly pool: pg.Pool
  readonly writers: WriterLane
  readonly imports: WriterLane
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
 * @throws RequestError TIMEOUT when the deadline was over first: nothing is written, now or later
 * @throws RequestError DATABASE_UNAVAILABLE when the database was lost before the commit was done
 * @throws RequestError OUTCOME_UNKNOWN when the database was lost at the commit and does not tell
 */
export async function runPlan<T>(
  runner: PlanRunner,
  plan: PlanToRun,
  write: (transaction: PlanTransaction) => Promise<T>,
): Promise<Result<PlanRan<T>, readonly ApplyProblem[]>> {
  const { states, turns } = runner
  const { organizationId, deadline, trace } = plan
  const lane = plan.isImport === true ? runner.imports : runner.writers
  const planId = trace?.id ?? newId()
  let ran: PlanRan<T> | undefined
  const work = async (client: pg.PoolClient): Promise<PlanRan<T>> => {
    const begun = await beginPlan(client, states, lane, plan)
    if (begun.recalled !== null) return (ran = begun)
    const transaction = new PlanTransaction(client, plan, begun.base)
    const result = await write(transaction)
    const written = await transaction.finish({ ...plan, planId, keyOwner: keyOwner(plan) })
    await plan.settle?.(client, written)
    return (ran = { recalled: null, written, result })
  }
  const onCommit = () => trace?.is('UNDECIDED')
  const advisoryLock = planLock(planId)
  const options = { deadline, advisoryLock, checked: organizationId, onCommit }
  const begin = async () => inTransaction(lane.pool, 'READ COMMITTED', work, options)
  // Whoever makes an organization has the installation, and is told whose name is taken, which policies would hide.
  const transaction = async () =>
    plan.creates ? begin() : ofOrganizations([organizationId], begin)
  try {
    const done = await turns.take(organizationId, () => lane.retry(transaction, deadline), deadline)
    return { ok: true, value: applied(runner, plan, done) }
  } catch (error) {
    if (!(error instanceof CommitUnknownError)) trace?.is('NOT_APPLIED')
    if (error instanceof RefusedError) return { ok: false, error: error.problems }
    if (error instanceof GivenUpError) throw timeout()
    if (error instanceof CommitUnknownError && ran !== undefined) {
      await findOut(runner, plan, planId, ran)
      return { ok: true, value: applied(runner, plan, ran) }
    }
    if (isDatabaseLost(error)) throw databaseUnavailable()
    const problem = problemOfViolation(error)
    if (problem === null) throw error
    return { ok: false, error: [problem] }
  }
}

function applied<T>({ states }: PlanRunner, { trace }: PlanToRun, ran: PlanRan<T>): PlanRan<T> {
  if (ran.recalled === null) states.publish(ran.written.state)
  trace?.is('APPLIED', (ran.recalled ?? ran.written.state).revision)
  return ran
}

/** How long the database is asked again what became of a commit that it did not answer. */
const FINDING_OUT_MS = 600

/**
 * Finds out whether a plan whose commit was not answered is applied.
 *
 * @throws RequestError DATABASE_UNAVAILABLE, or TIMEOUT, when it is not and will not be
 * @throws RequestError OUTCOME_UNKNOWN when the database does not tell
 */
async function findOut(
  { pool }: PlanRunner,
  { organizationId, deadline, trace }: PlanToRun,
  planId: string,
  ran: PlanRan<unknown>,
): Promise<void> {
  if (ran.recalled !== null || !ran.written.changed) return
  const { status } = await findPlanOutcome(pool, organizationId, planId, FINDING_OUT_MS)
  if (status === 'APPLIED') return
  if (status === 'UNDECIDED') throw outcomeUnknown(encodePlanId(organizationId, planId))
  trace?.is('NOT_APPLIED')
  throw deadline?.signal.aborted === true ? timeout() : databaseUnavailable()
}
