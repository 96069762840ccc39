import type { CalendarDate } from '../kernel/calendar-date.js'
import type { Id } from '../kernel/id.js'
import type { MinorUnits } from '../kernel/minor-units.js'
import type {
  AdvocacyKind,
  AssessmentAnswer,
  AssessmentQuestion,
  LifecycleStage,
  OpportunityKind,
  OpportunityStage,
  RenewalIntent,
  RenewalStage,
  Responsibility,
  RolloutPhase,
  Segment,
  ServiceModel,
  StakeholderRole,
  SuccessPlanStatus,
  Tier,
} from './vocabulary.js'

/** A customer's person. */
export interface StakeholderFields {
  readonly accountId: Id
  readonly name: string
  readonly role: StakeholderRole
  readonly title: string | null
  readonly email: string | null
}

/** A step on the way to a success plan's target. */
export interface Milestone {
  readonly title: string
  readonly dueOn: CalendarDate
  /** Null until it is reached. */
  readonly doneOn: CalendarDate | null
}

/** What a customer wants to reach, how it is measured and how far it is (PM, pillars). */
export interface SuccessPlanFields {
  readonly accountId: Id
  readonly title: string
  /** The business metric, in words. */
  readonly metric: string
  /** The metric's unit, in words. */
  readonly unit: string | null
  readonly baseline: number
  readonly target: number
  /** The latest measurement; its history is the thing's history. Null before the first. */
  readonly measured: number | null
  readonly startOn: CalendarDate
  readonly dueOn: CalendarDate
  readonly status: SuccessPlanStatus
  /** The seat that answers for it. */
  readonly ownerPositionId: Id | null
  readonly milestones: readonly Milestone[]
}

/** A chance that an account grows. */
export interface OpportunityFields {
  readonly accountId: Id
  readonly kind: OpportunityKind
  readonly stage: OpportunityStage
  /** Expected growth of ACV, minor units. */
  readonly amount: MinorUnits
  readonly expectedOn: CalendarDate | null
  /** What showed it, in words. */
  readonly trigger: string | null
  readonly handedToSalesOn: CalendarDate | null
  readonly ownerPositionId: Id | null
}

/** Something a customer did for us. */
export interface AdvocacyActFields {
  readonly accountId: Id
  readonly kind: AdvocacyKind
  readonly on: CalendarDate
  readonly note: string | null
}

/** The renewal of one contract end. */
export interface RenewalFields {
  readonly accountId: Id
  readonly contractEnd: CalendarDate
  readonly stage: RenewalStage
  readonly intent: RenewalIntent | null
  readonly blockers: readonly string[]
  readonly savePlan: string | null
  readonly ownerPositionId: Id | null
}

/** One step of a playbook. */
export interface PlaybookStep {
  readonly title: string
  /** Days from the stage's entry. */
  readonly day: number
  readonly responsibility: Responsibility | null
}

/** Steps for a stage and segment, and what a tier receives. */
export interface PlaybookFields {
  readonly name: string
  readonly stage: LifecycleStage
  readonly segment: Segment | null
  readonly tier: Tier | null
  readonly steps: readonly PlaybookStep[]
  readonly deliverables: readonly string[]
  /** Planned contacts a year; null when people come only on a trigger. */
  readonly contactsPerYear: number | null
  readonly selfService: string | null
}

/** A maturity assessment: the seven questions answered on a day (PM, assessment). */
export interface AssessmentFields {
  readonly takenOn: CalendarDate
  readonly answers: Readonly<Record<AssessmentQuestion, AssessmentAnswer | null>>
  readonly note: string | null
}

/** A thing to be done in a rollout. */
export interface RolloutItem {
  readonly phase: RolloutPhase
  readonly title: string
  readonly doneOn: CalendarDate | null
}

/** A change of service model, in phases (BM, rollout). */
export interface RolloutFields {
  readonly name: string
  readonly serviceModel: ServiceModel
  readonly startOn: CalendarDate
  readonly phase: RolloutPhase
  readonly checklist: readonly RolloutItem[]
}
