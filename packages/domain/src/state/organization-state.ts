import type { Id } from '../kernel/id.js'
import type { AccountTable } from './account-table.js'
import type { CoverageTable } from './coverage-table.js'
import type {
  StakeholderRecord,
  SuccessPlanRecord,
  OpportunityRecord,
  AdvocacyActRecord,
  RenewalRecord,
  PlaybookRecord,
  AssessmentRecord,
  RolloutRecord,
  ImplementationRecord,
  OccupancyRecord,
  OrganizationRecord,
  PersonRecord,
  PolicyRecord,
  PositionRecord,
  RoleRecord,
  TeamRecord,
} from './records.js'

/**
 * An organization at one revision, with all its history; immutable. The structure is plain objects,
 * accounts and coverage are columnar tables that share their pages with the states they came from.
 */
export interface OrganizationState {
  readonly revision: number
  readonly organization: OrganizationRecord
  readonly roles: ReadonlyMap<Id, RoleRecord>
  readonly teams: ReadonlyMap<Id, TeamRecord>
  readonly positions: ReadonlyMap<Id, PositionRecord>
  readonly people: ReadonlyMap<Id, PersonRecord>
  readonly occupancies: ReadonlyMap<Id, OccupancyRecord>
  readonly implementations: ReadonlyMap<Id, ImplementationRecord>
  readonly stakeholders: ReadonlyMap<Id, StakeholderRecord>
  readonly successPlans: ReadonlyMap<Id, SuccessPlanRecord>
  readonly opportunities: ReadonlyMap<Id, OpportunityRecord>
  readonly advocacyActs: ReadonlyMap<Id, AdvocacyActRecord>
  readonly renewals: ReadonlyMap<Id, RenewalRecord>
  readonly playbooks: ReadonlyMap<Id, PlaybookRecord>
  readonly assessments: ReadonlyMap<Id, AssessmentRecord>
  readonly rollouts: ReadonlyMap<Id, RolloutRecord>
  readonly policies: ReadonlyMap<string, PolicyRecord>
  readonly accounts: AccountTable
  readonly coverage: CoverageTable
}
