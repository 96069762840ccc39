import type { Change, Decision, OrganizationState, Problem, Result } from '@postscale/domain'
import type pg from 'pg'
import { decidePlan } from '../../plans/decide-plan.js'

/** Where a run's chunks go: a transaction, or in a dry run only the next state. */
export interface ChunkTarget {
  /** The state after the chunks so far. */
  readonly state: OrganizationState
  /** Decides changes on that state. */
  decide(changes: readonly Change[]): Promise<Result<Decision, readonly Problem[]>>
  write(decision: Decision): Promise<void>
}

/** A target that writes nothing. */
export class DryTarget implements ChunkTarget {
  state: OrganizationState
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool, base: OrganizationState) {
    this.#pool = pool
    this.state = base
  }

  decide(changes: readonly Change[]): Promise<Result<Decision, readonly Problem[]>> {
    return decidePlan(this.#pool, this.state, changes)
  }

  write({ state }: Decision): Promise<void> {
    this.state = state
    return Promise.resolve()
  }
}
