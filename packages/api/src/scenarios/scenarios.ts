import type { Database } from '../database/database.js'
import type { ApplyPlanService } from '../plans/apply/apply-plan.service.js'
import type { StateStore } from '../store/state-store.js'
import { ScenarioCollaboratorRepository } from '../store/scenario-collaborator.repository.js'
import { ScenarioCommentRepository } from '../store/scenario-comment.repository.js'
import { ScenarioAnnouncing } from './announcements/announcing.service.js'
import { ScenarioAnnouncementRepository } from '../store/scenario-announcement.repository.js'
import { MergeScenarioService } from './merge/merge-scenario.service.js'
import { ScenarioApprovalRepository } from '../store/scenario-approval.repository.js'
import { ScenarioApprovals } from './approvals/scenario-approvals.js'
import { PlanOfRecordRepository } from '../store/plan-of-record.repository.js'
import { PlanOfRecordService } from './plan-of-record/plan-of-record.service.js'
import { ScenarioBranches } from './scenario-branches.js'
import { ScenarioCommenting } from './comments/scenario-commenting.service.js'
import { ScenarioSharing } from './sharing/scenario-sharing.service.js'
import { ScenarioRepository } from '../store/scenario.repository.js'
import { ScenarioScheduleRepository } from '../store/scenario-schedule.repository.js'
import { ScenarioService } from './scenario.service.js'
import { ScheduleScenarioService } from './schedule/schedule-scenario.service.js'

/** Everything about scenarios and drafts. */
export interface Scenarios {
  readonly repository: ScenarioRepository
  /** Their states. */
  readonly branches: ScenarioBranches
  /** Makes and changes them. */
  readonly writing: ScenarioService
  /** Applies them. */
  readonly merging: MergeScenarioService
  /** Who works on them besides their owners. */
  readonly collaborators: ScenarioCollaboratorRepository
  /** Says who that is. */
  readonly sharing: ScenarioSharing
  /** What is said of them. */
  readonly comments: ScenarioCommentRepository
  /** Says it. */
  readonly commenting: ScenarioCommenting
  /** Announces them. */
  readonly announcing: ScenarioAnnouncing
  /** The days on which they are applied. */
  readonly schedules: ScenarioScheduleRepository
  /** Says on which day. */
  readonly scheduling: ScheduleScenarioService
  /** Who can approve them, and who did. */
  readonly approvals: ScenarioApprovals
  /** Says which are the plans of fiscal years. */
  readonly plans: PlanOfRecordService
}

export function createScenarios(
  database: Pick<Database, 'pool' | 'writers'>,
  states: StateStore,
  applyPlan: ApplyPlanService,
): Scenarios {
  const { pool, writers } = database
  const repository = new ScenarioRepository(pool)
  const branches = new ScenarioBranches(pool, states, repository)
  const collaborators = new ScenarioCollaboratorRepository(pool)
  const said = new ScenarioApprovalRepository(pool)
  const approvals = new ScenarioApprovals(states, said)
  const writing = new ScenarioService(database, repository, branches, collaborators, said)
  const sharing = new ScenarioSharing(writing, repository, collaborators)
  const comments = new ScenarioCommentRepository(pool)
  const commenting = new ScenarioCommenting(writing, comments)
  const merging = new MergeScenarioService(applyPlan, repository, branches, approvals)
  const announced = new ScenarioAnnouncementRepository(pool)
  const announcing = new ScenarioAnnouncing(writing, branches, announced)
  const schedules = new ScenarioScheduleRepository(pool)
  const scheduling = new ScheduleScenarioService({
    writing,
    repository,
    branches,
    schedules,
    approvals,
  })
  const records = new PlanOfRecordRepository(pool)
  const plans = new PlanOfRecordService(writers, records, repository, branches)
  const beside = {
    plans,
    approvals,
    collaborators,
    sharing,
    comments,
    commenting,
    announcing,
  }
  return { repository, branches, writing, merging, schedules, scheduling, ...beside }
}
