import type { Decision, OrganizationState, Plan, Problem, Result } from '@postscale/domain'
import type pg from 'pg'
import type { StateStore } from '../../store/state-store.js'
import { decidePlan } from '../decide-plan.js'

/** What a plan would come to. */
interface Preview {
  /** The organization it was decided on; null when the plan makes it. */
  readonly base: OrganizationState | null
  readonly decision: Decision
}

/** Previews plans by the same function that applies them; nothing is written. */
export class PreviewPlanService {
  readonly #pool: pg.Pool
  readonly #states: StateStore

  constructor(pool: pg.Pool, states: StateStore) {
    this.#pool = pool
    this.#states = states
  }

  /** @param branch a scenario's state, where it is for that; what is live by default. */
  async preview(
    organizationId: string,
    plan: Plan,
    branch: OrganizationState | null = null,
  ): Promise<Result<Preview, readonly Problem[]>> {
    const base = branch ?? (await this.#states.get(organizationId))
    // What a branch makes is recorded in no revision of the organization.
    const decided = await decidePlan(this.#pool, base, plan.changes, branch?.revision)
    return decided.ok ? { ok: true, value: { base, decision: decided.value } } : decided
  }
}
