import type pg from 'pg'
import type { ApplyPlanService } from '../plans/apply/apply-plan.service.js'
import type { StateStore } from '../store/state-store.js'
import { MergeScenarioService } from './merge-scenario.service.js'
import { PlanOfRecordRepository } from '../store/plan-of-record.repository.js'
import { PlanOfRecordService } from './plan-of-record.service.js'
import { ScenarioBranches } from './scenario-branches.js'
import { ScenarioRepository } from '../store/scenario.repository.js'
import { ScenarioService } from './scenario.service.js'

/** Everything about scenarios and drafts. */
export interface Scenarios {
  readonly repository: ScenarioRepository
  /** Their states. */
  readonly branches: ScenarioBranches
  /** Makes and changes them. */
  readonly writing: ScenarioService
  /** Applies them. */
  readonly merging: MergeScenarioService
  /** Says which are the plans of fiscal years. */
  readonly plans: PlanOfRecordService
}

export function createScenarios(
  pool: pg.Pool,
  states: StateStore,
  applyPlan: ApplyPlanService,
): Scenarios {
  const repository = new ScenarioRepository(pool)
  const branches = new ScenarioBranches(pool, states, repository)
  const writing = new ScenarioService(pool, repository, branches)
  const merging = new MergeScenarioService(applyPlan, repository, branches)
  const records = new PlanOfRecordRepository(pool)
  const plans = new PlanOfRecordService(pool, records, repository, branches)
  return { repository, branches, writing, merging, plans }
}
