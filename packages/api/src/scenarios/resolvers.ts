import { ScenarioAnnouncementResolver } from './announcements/announcement.resolver.js'
import { ApprovalMutationsResolver } from './approvals/approval-mutations.resolver.js'
import { DraftResolver } from './draft.resolver.js'
import { MergeScenarioResolver } from './merge/merge-scenario.resolver.js'
import {
  OrganizationPlansOfRecordResolver,
  PlanOfRecordMutationsResolver,
  ScenarioPlanOfRecordResolver,
} from './plan-of-record/plan-of-record.resolver.js'
import { ScenarioApprovalResolver } from './approvals/scenario-approval.resolver.js'
import { ScenarioCommentResolver } from './comments/scenario-comment.resolver.js'
import { ScenarioMutationsResolver } from './scenario-mutations.resolver.js'
import {
  OrganizationMembersResolver,
  ScenarioSharingResolver,
} from './sharing/scenario-sharing.resolver.js'
import { OrganizationScenariosResolver, ScenarioResolver } from './scenario.resolver.js'
import { ScheduleMutationsResolver } from './schedule/schedule-mutations.resolver.js'
import {
  OrganizationScheduleResolver,
  ScenarioScheduleResolver,
  ScheduleResolver,
} from './schedule/schedule.resolver.js'

/** What is asked and done about scenarios; the order does not matter. */
export const SCENARIO_RESOLVERS = [
  ApprovalMutationsResolver,
  DraftResolver,
  MergeScenarioResolver,
  OrganizationMembersResolver,
  OrganizationPlansOfRecordResolver,
  OrganizationScenariosResolver,
  OrganizationScheduleResolver,
  PlanOfRecordMutationsResolver,
  ScenarioAnnouncementResolver,
  ScenarioApprovalResolver,
  ScenarioCommentResolver,
  ScenarioMutationsResolver,
  ScenarioPlanOfRecordResolver,
  ScenarioResolver,
  ScenarioScheduleResolver,
  ScenarioSharingResolver,
  ScheduleMutationsResolver,
  ScheduleResolver,
] as const
