import type pg from 'pg'
import type { ApplyPlanService } from '../plans/apply/apply-plan.service.js'
import type { StateStore } from '../store/state-store.js'
import { MergeScenarioService } from './merge-scenario.service.js'
import { ScenarioBranches } from './scenario-branches.js'
import { ScenarioRepository } from '../store/scenario.repository.js'
import { ScenarioScheduleRepository } from '../store/scenario-schedule.repository.js'
import { ScenarioService } from './scenario.service.js'
import { ScheduleScenarioService } from './schedule-scenario.service.js'

/** Everything about scenarios and drafts. */
export interface Scenarios {
  readonly repository: ScenarioRepository
  /** Their states. */
  readonly branches: ScenarioBranches
  /** Makes and changes them. */
  readonly writing: ScenarioService
  /** Applies them. */
  readonly merging: MergeScenarioService
  /** The days on which they are applied. */
  readonly schedules: ScenarioScheduleRepository
  /** Says on which day. */
  readonly scheduling: ScheduleScenarioService
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
  const schedules = new ScenarioScheduleRepository(pool)
  const scheduling = new ScheduleScenarioService({ writing, repository, branches, schedules })
  return { repository, branches, writing, merging, schedules, scheduling }
}
