import type { LifecycleStage, Responsibility } from '../../../entities/vocabularies.js'
import type { Day } from '../../../kernel/days.js'
import type { Id } from '../../../kernel/ids.js'
import type { Message } from '../../../kernel/message.js'
import type { Evidence } from '../../evidence/evidence.js'
import type { Health } from '../../health/health.js'
import type { NoStageReason } from './stage-of.js'

/** What entry and exit of a stage are measured by. */
export type CriterionKey =
  | 'CONTRACT_STARTED'
  | 'WENT_LIVE'
  | 'TRAINED'
  | 'FIRST_VALUE'
  | 'FIT_CONFIRMED'
  | 'FEATURES_USED'
  | 'HAS_CHAMPION'
  | 'HEALTHY'
  | 'NOT_AT_RISK'
  | 'REVIEWED'
  | 'MULTI_THREADED'
  | 'OLD_ENOUGH_TO_EXPAND'
  | 'OPPORTUNITY_OPEN'
  | 'HANDED_TO_SALES'
  | 'OPPORTUNITIES_DECIDED'
  | 'RENEWAL_NEAR'
  | 'RENEWAL_BEGUN'
  | 'INTENT_KNOWN'
  | 'NO_BLOCKERS'
  | 'SAVE_PLAN'
  | 'RENEWAL_WON'
  | 'OLD_ENOUGH_TO_ADVOCATE'
  | 'ADVOCATE'
  | 'REFERRED'

/** UNKNOWN where what it needs is not recorded. */
const CRITERION_STATES = ['MET', 'NOT_MET', 'UNKNOWN'] as const

export type CriterionState = (typeof CRITERION_STATES)[number]

/** One criterion of a stage, as an account stands. */
export interface Criterion {
  readonly key: CriterionKey
  readonly state: CriterionState
  /** What it asks for, in words. */
  readonly message: Message
}

/** What is pointed out about an account, whatever its stage. */
export const LIFECYCLE_WARNINGS = [
  'ESCALATED',
  'LATE_ONBOARDING',
  'RENEWAL_NOT_BEGUN',
  'LOW_ADOPTION',
  'AT_RISK',
] as const

export type LifecycleWarningKey = (typeof LIFECYCLE_WARNINGS)[number]

/** One warning, with its reasons. */
export interface LifecycleWarning {
  readonly key: LifecycleWarningKey
  /** Whether it is grave: a renewal too late, a critical account or escalation. */
  readonly severe: boolean
  readonly evidence: Evidence
}

/** Something to do next with an account: for an escalation, a criterion not met, or a playbook's next step. */
export interface NextAction {
  readonly message: Message
  /** The escalation that asks for it; null for what has another cause. */
  readonly escalationId: Id | null
  /** The criterion that asks for it; null for a playbook's step and for an escalation. */
  readonly criterion: CriterionKey | null
  /** The playbook that it comes from; null for what has another cause. */
  readonly playbookId: Id | null
  /** Who does it, where the playbook says so. */
  readonly responsibility: Responsibility | null
  readonly dueOn: Day | null
}

/** Where an account stands in its life, and what follows. */
export interface Lifecycle {
  /** Null before its clock starts, and when neither a start nor an implementation is known. */
  readonly stage: LifecycleStage | null
  /** Why it is in no stage; null when it is in one. */
  readonly noStage: NoStageReason | null
  /** The earliest contract start known. */
  readonly customerSince: Day | null
  /** The day on which the clock of its life starts, see `lifecycleClock`; null when it is not known. */
  readonly clock: Day | null
  /** Months of 30.4375 days since the clock's start; null before it. */
  readonly months: number | null
  /** The first day of the unbroken run of days in this stage, see `enteredOn`. */
  readonly enteredOn: Day | null
  readonly entry: readonly Criterion[]
  readonly exit: readonly Criterion[]
  readonly warnings: readonly LifecycleWarning[]
  /** The most pressing first. */
  readonly actions: readonly NextAction[]
  readonly health: Health
  /** Share of the relevant features in use; null when not known. */
  readonly adoption: number | null
  readonly evidence: Evidence
}
