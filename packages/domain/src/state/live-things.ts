import type { Id } from '../kernel/id.js'
import type { Period } from '../kernel/period.js'
import type {
  AccountFields,
  ImplementationFields,
  OrganizationFields,
  PersonFields,
  PositionFields,
  RoleFields,
  TeamFields,
} from './fields.js'
import type {
  StakeholderFields,
  SuccessPlanFields,
  OpportunityFields,
  AdvocacyActFields,
  RenewalFields,
  PlaybookFields,
  AssessmentFields,
  RolloutFields,
} from './customer-fields.js'
import type { CoverageRecord, OccupancyRecord } from './records.js'

/** A thing as it is on one day: its identity and the fields valid then. */
interface Live {
  readonly id: Id
  readonly externalId: string | null
  /** The stretch of time around the day in which these fields hold. */
  readonly valid: Period
}

export type LiveOrganization = OrganizationFields & {
  readonly id: Id
  readonly slug: string
  readonly currency: string
  readonly revision: number
}
export type LiveRole = RoleFields & Live
export type LiveTeam = TeamFields & Live
export type LivePosition = PositionFields & Live
export type LivePerson = PersonFields & Live
export type LiveAccount = AccountFields & Live
export type LiveImplementation = ImplementationFields & Live
export type LiveStakeholder = StakeholderFields & Live
export type LiveSuccessPlan = SuccessPlanFields & Live
export type LiveOpportunity = OpportunityFields & Live
export type LiveAdvocacyAct = AdvocacyActFields & Live
export type LiveRenewal = RenewalFields & Live
export type LivePlaybook = PlaybookFields & Live
export type LiveAssessment = AssessmentFields & Live
export type LiveRollout = RolloutFields & Live
export type LiveOccupancy = OccupancyRecord
export type LiveCoverage = CoverageRecord
