import type { Day } from '../kernel/day.js'
import type { History } from '../kernel/history.js'
import type { Hundredths } from '../kernel/hundredths.js'
import type { Id } from '../kernel/id.js'
import type { Period } from '../kernel/period.js'
import type {
  AccountFields,
  ImplementationFields,
  OrganizationFields,
  PersonFields,
  PolicyFields,
  PositionFields,
  RoleFields,
  TeamFields,
} from './fields.js'
import type {
  AdvocacyActFields,
  AssessmentFields,
  OpportunityFields,
  PlaybookFields,
  RenewalFields,
  RolloutFields,
  StakeholderFields,
  SuccessPlanFields,
} from './customer-fields.js'
import type { CoverageKind, HandoverOutcome, Responsibility } from './vocabulary.js'

/** The whole of one thing with its history, as plain data: what is loaded, stored and audited. */
interface Thing<F> {
  readonly id: Id
  /** The id in the system it was imported from, unique per organization and kind. */
  readonly externalId: string | null
  readonly history: History<F>
}

export interface OrganizationRecord {
  readonly id: Id
  readonly slug: string
  /** ISO 4217; fixed for life, since every amount is in it. */
  readonly currency: string
  readonly history: History<OrganizationFields>
}

export type RoleRecord = Thing<RoleFields>
export type TeamRecord = Thing<TeamFields>
export type PositionRecord = Thing<PositionFields>
export type PersonRecord = Thing<PersonFields>
export type AccountRecord = Thing<AccountFields>
export type ImplementationRecord = Thing<ImplementationFields>
export type StakeholderRecord = Thing<StakeholderFields>
export type SuccessPlanRecord = Thing<SuccessPlanFields>
export type OpportunityRecord = Thing<OpportunityFields>
export type AdvocacyActRecord = Thing<AdvocacyActFields>
export type RenewalRecord = Thing<RenewalFields>
export type PlaybookRecord = Thing<PlaybookFields>
export type AssessmentRecord = Thing<AssessmentFields>
export type RolloutRecord = Thing<RolloutFields>

/** A policy's id is derived by nobody: it is its key. */
export interface PolicyRecord {
  readonly key: string
  readonly history: History<PolicyFields>
}

export interface OccupancyRecord extends Period {
  readonly id: Id
  readonly personId: Id
  readonly positionId: Id
  readonly fte: Hundredths
}

export interface CoverageRecord extends Period {
  readonly id: Id
  readonly accountId: Id
  readonly responsibility: Responsibility
  readonly kind: CoverageKind
  /** Exactly one of the two: a seat, or a team that pools the load. */
  readonly positionId: Id | null
  readonly teamId: Id | null
  readonly reason: string | null
  readonly outcome: HandoverOutcome | null
  /** The customer's satisfaction with a handover, 1–5. */
  readonly satisfaction: number | null
  readonly outcomeOn: Day | null
}

/** Every kind of thing that a plan can change, by name. */
export interface Records {
  readonly organization: OrganizationRecord
  readonly role: RoleRecord
  readonly team: TeamRecord
  readonly position: PositionRecord
  readonly person: PersonRecord
  readonly occupancy: OccupancyRecord
  readonly account: AccountRecord
  readonly coverage: CoverageRecord
  readonly implementation: ImplementationRecord
  readonly stakeholder: StakeholderRecord
  readonly successPlan: SuccessPlanRecord
  readonly opportunity: OpportunityRecord
  readonly advocacyAct: AdvocacyActRecord
  readonly renewal: RenewalRecord
  readonly playbook: PlaybookRecord
  readonly assessment: AssessmentRecord
  readonly rollout: RolloutRecord
  readonly policy: PolicyRecord
}

export type ThingKind = keyof Records

/** One thing before and after a plan; null before is a creation, null after an undoing. */
export type ThingChange = {
  readonly [K in ThingKind]: {
    readonly kind: K
    readonly id: string
    readonly before: Records[K] | null
    readonly after: Records[K] | null
  }
}[ThingKind]
