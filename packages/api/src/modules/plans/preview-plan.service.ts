import {
  decide,
  type Decision,
  type OrganizationState,
  type Plan,
  type Problem,
  type Result,
} from '@postscale/domain'
import type { StateStore } from '../organization-state/state-store.js'

/** What a plan would come to. */
export interface Preview {
  /** The organization it was decided on; null when the plan makes it. */
  readonly base: OrganizationState | null
  readonly decision: Decision
}

/** Previews plans by the same function that applies them; nothing is written. */
export class PreviewPlanService {
  readonly #states: StateStore

  constructor(states: StateStore) {
    this.#states = states
  }

  async preview(organizationId: string, plan: Plan): Promise<Result<Preview, readonly Problem[]>> {
    const base = await this.#states.get(organizationId)
    const decided = decide(base, plan.changes)
    return decided.ok ? { ok: true, value: { base, decision: decided.value } } : decided
  }
}
