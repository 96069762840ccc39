import { ScenarioAnnouncementResolver } from './announcements/announcement.resolver.js'
import { ApprovalMutationsResolver } from './approval-mutations.resolver.js'
import { DraftResolver } from './draft.resolver.js'
import { MergeScenarioResolver } from './merge-scenario.resolver.js'
import {
  OrganizationPlansOfRecordResolver,
  PlanOfRecordMutationsResolver,
  ScenarioPlanOfRecordResolver,
} from './plan-of-record.resolver.js'
import { ScenarioApprovalResolver } from './scenario-approval.resolver.js'
import { ScenarioCommentResolver } from './scenario-comment.resolver.js'
import { ScenarioMutationsResolver } from './scenario-mutations.resolver.js'
import {
  OrganizationMembersResolver,
  ScenarioSharingResolver,
} from './scenario-sharing.resolver.js'
import { OrganizationScenariosResolver, ScenarioResolver } from './scenario.resolver.js'
import { ScheduleMutationsResolver } from './schedule-mutations.resolver.js'
import {
  OrganizationScheduleResolver,
  ScenarioScheduleResolver,
  ScheduleResolver,
} from './schedule.resolver.js'

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
