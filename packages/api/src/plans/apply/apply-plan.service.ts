import {
  type Change,
  type Decision,
  type Grant,
  hiddenFrom,
  type OrganizationState,
  type Plan,
  type Problem,
  type Result,
} from '@postscale/domain'
import type pg from 'pg'
import type { Database } from '../../database/database.js'
import type { Deadline } from '../../database/deadline.js'
import type { Actor } from '../../store/audit-writer.js'
import type { AuditRepository } from '../../store/audit.repository.js'
import { findPlanOutcome, type PlanOutcome } from '../../store/plan-outcome.repository.js'
import type { StateStore } from '../../store/state-store.js'
import type { Idempotency, RememberedApply } from './idempotency.js'
import type { PlanTransaction } from './plan-transaction.js'
import { type Agreement, refuseUnapproved } from './refuse-unapproved.js'
import { type ApplyProblem, RefusedError } from './refused-error.js'
import { measuredPlan } from './measured-plan.js'
import { OrganizationTurns } from './organization-turns.js'
import type { PlanTrace } from './plan-trace.js'
import { type PlanRan, type PlanRunner, type PlanToRun, runPlan } from './run-plan.js'
import { WriterLane } from './writer-lane.js'

/** What applying came to. A replayed one was applied by an earlier request with the same key. */
interface AppliedParts {
  /** The revision that the plan made; the one it found when nothing differed. */
  readonly revision: number
  /** The organization at that revision. */
  readonly state: OrganizationState
  readonly changed: boolean
  /** Changed things; one that several parts changed counts in each. */
  readonly changeCount: number
  /** Time-series rows recorded or replaced. */
  readonly factsChanged: number
  readonly replayed: boolean
}

export interface Applied extends AppliedParts {
  /** The facts of a replayed plan are not told again. */
  readonly decision: Decision
}

interface Request {
  readonly organizationId: string
  readonly actor: Actor
  /** What the actor may do. */
  readonly grant: Grant
  /** Refused with REVISION_CONFLICT when the organization is at another; 0 before it is made. */
  readonly expectedRevision?: number
  readonly idempotency?: Idempotency
  readonly deadline?: Deadline
  readonly trace?: PlanTrace
  /** As of `PlanToRun`. */
  readonly settle?: NonNullable<PlanToRun['settle']>
}

/** Asks to apply one plan. */
interface PlanRequest extends Request {
  readonly plan: Plan
  /**
   * Who made the plan and what was said of it, read under the lock; left out where it was shown to nobody.
   *
   * @param before what the plan is applied to.
   */
  readonly agreement?: (client: pg.ClientBase, before: OrganizationState) => Promise<Agreement>
}

/** What to do about a part that is refused: give up all, leave it out, or decide it again mended. */
type RefusedPartVerdict = 'ABORT' | 'SKIP' | { readonly retry: readonly Change[] }

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

/** How long a question waits for a plan's transaction to end. */
const OUTCOME_MS = 5_000

/** Applies plans: all of a plan in one transaction and one revision, or nothing of it. */
export class ApplyPlanService {
  readonly #runner: PlanRunner
  readonly #audit: AuditRepository

  constructor(
    { pool, writers, imports }: Pick<Database, 'imports' | 'pool' | 'writers'>,
    states: StateStore,
    audit: AuditRepository,
  ) {
    const lanes = { writers: new WriterLane(writers), imports: new WriterLane(imports) }
    this.#runner = { pool, ...lanes, states, turns: new OrganizationTurns() }
    this.#audit = audit
  }

  /**
   * Applies a plan, unless somebody else has to agree to it first. Only one that begins with
   * `createOrganization` may name an unknown one.
   */
  async apply(request: PlanRequest): Promise<Result<Applied, readonly ApplyProblem[]>> {
    const { plan, agreement, ...rest } = request
    const { title, reason, changes } = plan
    const creates = changes[0]?.type === 'createOrganization'
    const toRun = { ...rest, title, reason, creates, remembersSubjects: true }
    const ran = await this.run(toRun, async (transaction) => {
      const before = transaction.state
      const decided = await transaction.decide(changes)
      if (!decided.ok) throw new RefusedError(decided.error)
      if (before !== null) {
        const agreed = agreement && (await transaction.read((client) => agreement(client, before)))
        const hidden = hiddenFrom(request.grant)
        refuseUnapproved(before, changes, decided.value, agreed ?? null, hidden)
      }
      await transaction.write(decided.value)
      return decided.value
    })
    if (!ran.ok) return ran
    const applied = await this.#appliedParts(ran.value)
    const decision =
      ran.value.recalled === null
        ? { ...ran.value.result, state: applied.state }
        : await this.#recalledDecision(ran.value.recalled, applied.state)
    return { ok: true, value: { ...applied, decision } }
  }

  /**
   * Applies a plan part by part, each decided on the state that the parts before it left. It holds the
   * organization's lock until the last one: parts should be at hand, not still on their way.
   */
  async applyParts(
    request: PartedPlanRequest,
  ): Promise<Result<AppliedParts, readonly ApplyProblem[]>> {
    const toRun = { ...request, creates: false }
    const ran = await this.run(toRun, async (transaction) => {
      let index = 0
      for await (const part of request.parts) {
        await writePart(transaction, part, index, request.onRefused)
        index += 1
      }
    })
    return ran.ok ? { ok: true, value: await this.#appliedParts(ran.value) } : ran
  }

  /** Runs a writing that decides part by part by itself, such as an import; see `runPlan`. */
  async run<T>(
    plan: PlanToRun,
    write: (transaction: PlanTransaction) => Promise<T>,
  ): Promise<Result<PlanRan<T>, readonly ApplyProblem[]>> {
    return measuredPlan(async () => runPlan(this.#runner, plan, write))
  }

  /** What became of a plan, by its own id. */
  async outcome(organizationId: string, planId: string): Promise<PlanOutcome> {
    return findPlanOutcome(this.#runner.pool, organizationId, planId, OUTCOME_MS)
  }

  async #appliedParts(ran: PlanRan<unknown>): Promise<AppliedParts> {
    if (ran.recalled === null) {
      const { state } = ran.written
      return { ...ran.written, revision: state.revision, replayed: false }
    }
    const { organizationId, revision, changed, changeCount, factsChanged } = ran.recalled
    const state = await this.#stateAt(organizationId, revision)
    return { revision, state, changed, changeCount, factsChanged, replayed: true }
  }

  async #recalledDecision(
    { organizationId, revision, changed, changeCount, subjects = [] }: RememberedApply,
    state: OrganizationState,
  ): Promise<Decision> {
    const page = { afterSeq: 0, limit: changeCount }
    const rows = changed ? await this.#audit.changes(organizationId, revision, page) : []
    const changes = rows.map(({ change }) => change)
    const places = { changedBy: [], recordedBy: [], retractedBy: [] }
    return { state, changes, subjects, facts: [], retractions: [], ...places }
  }

  async #stateAt(organizationId: string, revision: number): Promise<OrganizationState> {
    const state = await this.#runner.states.atRevision(organizationId, revision)
    if (state === null) throw new Error('an applied revision is gone')
    return state
  }
}

/** Decides and writes a part, as often as the caller mends it. */
async function writePart(
  transaction: PlanTransaction,
  part: readonly Change[],
  index: number,
  onRefused: PartedPlanRequest['onRefused'],
): Promise<void> {
  let changes = part
  for (;;) {
    const { state } = transaction
    const decided = await transaction.decide(changes)
    if (decided.ok) {
      await transaction.write(decided.value)
      return
    }
    const problems = decided.error
    if (state === null) throw new RefusedError(problems)
    const verdict = await onRefused({ index, changes, problems, state })
    if (verdict === 'ABORT') throw new RefusedError(problems)
    if (verdict === 'SKIP') return
    changes = verdict.retry
  }
}
