import type { Decision, Grant, OrganizationState, Plan, Problem, Result } from '@postscale/domain'
import type pg from 'pg'
import type { StateStore } from '../../store/state-store.js'
import { decidePlan } from '../decide-plan.js'
import { notAllowed } from '../not-allowed.js'

/** What a plan would come to. */
interface Preview {
  /** The organization it was decided on; null when the plan makes it. */
  readonly base: OrganizationState | null
  readonly decision: Decision
}

interface PreviewOptions {
  /** What whoever asks may do; null where anything may be planned. */
  readonly grant: Grant | null
  /** A scenario's state, where it is for that; what is live by default. */
  readonly branch?: OrganizationState | null
}

/** Previews plans by the same function that applies them; nothing is written. */
export class PreviewPlanService {
  readonly #pool: pg.Pool
  readonly #states: StateStore

  constructor(pool: pg.Pool, states: StateStore) {
    this.#pool = pool
    this.#states = states
  }

  async preview(
    organizationId: string,
    plan: Plan,
    { grant, branch = null }: PreviewOptions,
  ): Promise<Result<Preview, readonly Problem[]>> {
    const base = branch ?? (await this.#states.get(organizationId))
    // What a branch makes is recorded in no revision of the organization.
    const decided = await decidePlan(this.#pool, base, plan.changes, branch?.revision)
    if (!decided.ok) return decided
    const problems = grant === null ? [] : notAllowed(base, decided.value, grant)
    if (problems.length > 0) return { ok: false, error: problems }
    return { ok: true, value: { base, decision: decided.value } }
  }
}
