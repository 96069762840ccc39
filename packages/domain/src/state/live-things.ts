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

interface Identity {
  readonly id: Id
  readonly externalId: string | null
  /** The stretch of time around the day in which these fields hold. */
  readonly valid: Period
}

/** A thing as it is on one day: its identity and the fields valid then. */
export type Live<F> = F & Identity

export type LiveOrganization = OrganizationFields & {
  readonly id: Id
  readonly slug: string
  readonly currency: string
  readonly revision: number
}
export type LiveRole = Live<RoleFields>
export type LiveTeam = Live<TeamFields>
export type LivePosition = Live<PositionFields>
export type LivePerson = Live<PersonFields>
export type LiveAccount = Live<AccountFields>
export type LiveImplementation = Live<ImplementationFields>
export type LiveStakeholder = Live<StakeholderFields>
export type LiveSuccessPlan = Live<SuccessPlanFields>
export type LiveOpportunity = Live<OpportunityFields>
export type LiveAdvocacyAct = Live<AdvocacyActFields>
export type LiveRenewal = Live<RenewalFields>
export type LivePlaybook = Live<PlaybookFields>
export type LiveAssessment = Live<AssessmentFields>
export type LiveRollout = Live<RolloutFields>
export type LiveOccupancy = OccupancyRecord
export type LiveCoverage = CoverageRecord
