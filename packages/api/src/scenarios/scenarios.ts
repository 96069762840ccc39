import type pg from 'pg'
import type { ApplyPlanService } from '../plans/apply/apply-plan.service.js'
import type { StateStore } from '../store/state-store.js'
import { MergeScenarioService } from './merge-scenario.service.js'
import { ScenarioApprovalRepository } from '../store/scenario-approval.repository.js'
import { ScenarioApprovals } from './scenario-approvals.js'
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
  /** Who can approve them, and who did. */
  readonly approvals: ScenarioApprovals
}

export function createScenarios(
  pool: pg.Pool,
  states: StateStore,
  applyPlan: ApplyPlanService,
): Scenarios {
  const repository = new ScenarioRepository(pool)
  const branches = new ScenarioBranches(pool, states, repository)
  const said = new ScenarioApprovalRepository(pool)
  const approvals = new ScenarioApprovals(states, said)
  const writing = new ScenarioService(pool, repository, branches, said)
  const merging = new MergeScenarioService(applyPlan, repository, branches, approvals)
  return { repository, branches, writing, merging, approvals }
}
