import {
  type Change,
  type Decision,
  MAX_CHANGES,
  type NamingChange,
  type Problem,
  type Result,
} from '@postscale/domain'
import type pg from 'pg'
import { singleChanges } from '../../plans/single-changes.js'
import type { Branch } from '../../store/branch.js'
import { DryTarget } from './entry-writer.js'
import { StopImport } from './refusal-log.js'

/** A target that collects changes for a scenario, on the state of its branch. Facts are recorded in none. */
export class ScenarioTarget extends DryTarget {
  override readonly takesFacts = false
  /** What was accepted, one by one. */
  readonly changes: NamingChange[] = []
  readonly #already: number
  #decided: readonly Change[] = []

  constructor(pool: pg.Pool, { state, changes }: Branch) {
    super(pool, state, null)
    this.#already = changes.length
  }

  override decide(changes: readonly Change[]): Promise<Result<Decision, readonly Problem[]>> {
    this.#decided = changes
    return super.decide(changes)
  }

  /** @throws StopImport for more changes than a scenario may have. */
  override async write(decision: Decision): Promise<void> {
    for (const change of singleChanges(this.#decided)) this.changes.push(change)
    const count = this.#already + this.changes.length
    if (count > MAX_CHANGES) {
      const params = { count, limit: MAX_CHANGES }
      throw new StopImport([{ key: 'problems.PLAN_TOO_LONG', params }])
    }
    await super.write(decision)
  }
}
