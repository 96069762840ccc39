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

  async preview(organizationId: string, plan: Plan): Promise<Result<Preview, readonly Problem[]>> {
    const base = await this.#states.get(organizationId)
    const decided = await decidePlan(this.#pool, base, plan.changes)
    return decided.ok ? { ok: true, value: { base, decision: decided.value } } : decided
  }
}
