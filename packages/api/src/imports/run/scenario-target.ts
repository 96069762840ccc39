import { type Decision, MAX_CHANGES } from '@postscale/domain'
import type pg from 'pg'
import type { Branch } from '../../store/branch.js'
import { DryTarget } from './entry-writer.js'
import { StopImport } from './refusal-log.js'

/** A target that collects changes for a scenario, on the state of its branch. Facts are recorded in none. */
export class ScenarioTarget extends DryTarget {
  override readonly takesFacts = false
  readonly #already: number

  constructor(pool: pg.Pool, { state, changes }: Branch) {
    super(pool, state, null)
    this.#already = changes.length
  }

  /** @throws StopImport for more changes than a scenario may have. */
  override async write(decision: Decision): Promise<void> {
    await super.write(decision)
    const count = this.#already + this.changeCount
    if (count > MAX_CHANGES) {
      const params = { count, limit: MAX_CHANGES }
      throw new StopImport([{ key: 'problems.PLAN_TOO_LONG', params }])
    }
  }
}
