import type { LifecycleStage, StakeholderRole, Tier } from '../../../entities/vocabularies.js'
import type { NoParams, Registered } from '../../../kernel/message.js'

type Lateness = 'EARLY' | 'DUE' | 'LATE'
type Trigger = 'SEAT_USAGE' | 'SEAT_GROWTH' | 'CONSUMPTION' | 'FEATURE_USE' | 'NEW_USE_CASE'
type Hold = 'LEAVING' | 'TOO_EARLY' | 'AT_RISK' | 'LOW_ADOPTION' | 'UNPROVEN'
type Verdict =
  | 'ACHIEVED'
  | 'ON_TRACK'
  | 'BEHIND'
  | 'MISSED'
  | 'NOT_STARTED'
  | 'NOT_MEASURED'
  | 'CANCELLED'
type Criterion =
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

/** The words of a closed list, one message each: `action.TRAINED`. */
type Words<Name extends string, Code extends string> = {
  readonly [K in `${Name}.${Code}`]: NoParams
}

/** What the messages about the life of customers are told. Shares are fractions, money minor units. */
export interface LifecycleMessageParams
  extends Words<'criterion', Criterion>, Words<'action', Criterion> {
  /** Months are null where the contract's start is not known. */
  readonly STAGE: { readonly stage: LifecycleStage; readonly months: number | null }
  /** The stage is null unless a project is set up. */
  readonly PRE_START: { readonly stage: LifecycleStage | null; readonly startsOn: string }
  readonly STAGE_UNKNOWN: NoParams
  /** Customers, how many of them are in no known stage, and how many have not started yet. */
  readonly OVERVIEW: {
    readonly accounts: number
    readonly unknown: number
    readonly preStart: number
  }
  readonly LATE_ONBOARDING: { readonly days: number; readonly limit: number }
  /** Days until the contract ends; negative after it. */
  readonly RENEWAL_NOT_BEGUN: {
    readonly days: number
    readonly lateness: Lateness
    readonly renewsItself: boolean
  }
  /** Open escalations, the gravest by its title. */
  readonly ESCALATED: { readonly escalations: number; readonly title: string }
  readonly ESCALATION_ACTION: { readonly title: string; readonly nextUpdateOn: string | null }
  readonly LOW_ADOPTION: { readonly adoption: number; readonly limit: number }
  readonly PLAYBOOK_STEP: {
    readonly playbook: string
    readonly step: string
    readonly dueOn: string | null
  }

  readonly FORECAST: {
    readonly months: number
    readonly renewals: number
    readonly arr: number
    readonly weighted: number
    readonly currency: string
    readonly unowned: number
    readonly notBegun: number
  }

  /** The days are the first and the last of the window. */
  readonly FORECAST_CALL: {
    readonly from: string
    readonly to: string
    readonly renewals: number
    readonly arr: number
    readonly call: number
    readonly weighted: number
    readonly notCalled: number
    readonly doubtful: number
    readonly hopeful: number
    readonly currency: string
  }
  readonly REASON_NOTHING_CALLED: NoParams
  readonly REASON_NOT_RECORDED_THEN: NoParams

  /** Value and limit are fractions, of new use cases a number. */
  readonly TRIGGER: {
    readonly trigger: Trigger
    readonly value: number | null
    readonly limit: number
    readonly status: 'FIRED' | 'HELD' | 'NOT_FIRED' | 'NOT_EVALUATED'
  }
  readonly EXPANSION_FIRED: {
    readonly triggers: readonly Trigger[]
    readonly holds: readonly Hold[]
    readonly route: 'CSM' | 'IN_PRODUCT'
  }
  readonly EXPANSION_NONE: NoParams
  readonly PIPELINE: {
    readonly opportunities: number
    readonly amount: number
    readonly currency: string
    readonly stuck: number
    readonly unowned: number
  }
  readonly REASON_NONE_DECIDED: NoParams

  readonly PLAN: {
    readonly title: string
    readonly verdict: Verdict
    readonly progress: number | null
    readonly elapsed: number
  }
  readonly PLAN_MISSED_ACTION: NoParams
  readonly PLAN_BEHIND_ACTION: NoParams
  readonly PLAN_MEASURE_ACTION: NoParams
  readonly PLAN_MILESTONES_ACTION: { readonly milestones: readonly string[] }
  readonly REASON_NOT_MEASURED: NoParams
  readonly REASON_NO_DISTANCE: NoParams

  readonly REVIEWS: {
    readonly completion: number
    readonly reviews: number
    readonly expected: number
    readonly overdue: number
  }
  /** Completions are fractions, of so many months and as many before them. */
  readonly SIGN_REVIEWS: {
    readonly before: number
    readonly after: number
    readonly months: number
  }
  /** Mean scores, so many days apart. */
  readonly SIGN_HEALTH: {
    readonly before: number
    readonly after: number
    readonly days: number
    readonly accounts: number
  }
  /** Median in days, shares as fractions; null where nothing is known. */
  readonly FIRST_VALUE: {
    readonly reached: number
    readonly median: number | null
    readonly judged: number
    readonly inTime: number | null
    readonly limit: number
    readonly measured: number
    readonly weeklyActive: number | null
  }
  readonly REASON_NO_FIRST_VALUE: NoParams
  readonly REASON_TOO_EARLY: { readonly days: number }
  readonly REASON_NO_USAGE: { readonly days: number }
  readonly REASON_NO_TOUCHPOINTS: NoParams
  readonly REASON_NONE_EXPECTED: NoParams

  readonly DELIVERABLES: {
    readonly tier: Tier
    readonly playbooks: number
    readonly reviews: number
    readonly contacts: number
    readonly missing: readonly LifecycleStage[]
  }
  readonly STAKEHOLDERS: {
    readonly people: number
    readonly missing: readonly StakeholderRole[]
    readonly singleThreaded: boolean
  }
  readonly STAKEHOLDER_COVERAGE: {
    readonly accounts: number
    readonly singleThreaded: number
    readonly unknown: number
  }
  readonly REASON_NO_ACCOUNTS: NoParams
  readonly ADVOCACY: {
    readonly advocates: number
    readonly acts: number
    readonly candidates: number
  }
  readonly REASON_NONE_ELIGIBLE: NoParams
}

declare module '../../../kernel/message.js' {
  interface MessageRegistry extends Registered<'lifecycle', LifecycleMessageParams> {}
}
