import type { RoleFamily } from '../../entities/vocabularies.js'
import type { Day } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { Evidence } from '../evidence/evidence.js'

/** The stable ids of the hire triggers, in the order in which they are evaluated. */
export const HIRE_TRIGGER_IDS = [
  'csm-enterprise',
  'csm-mid-market',
  'csm-smb-tech-touch',
  'implementation-backlog',
  'support-tickets',
  'support-service-levels',
  'cs-ops-first',
  'cs-ops-ratio',
  'renewals-pipeline',
  'leadership-span',
] as const

/** The id of one hire trigger. */
export type HireTriggerId = (typeof HIRE_TRIGGER_IDS)[number]

/**
 * Whether a hire is due. SHORT_UNTIL when there are too few, but enough before somebody hired today could
 * help; NOT_EVALUATED when an input is missing.
 */
const TRIGGER_STATUSES = ['FIRED', 'SHORT_UNTIL', 'NOT_FIRED', 'NOT_EVALUATED'] as const

/** One of the answers of a hire trigger. */
export type TriggerStatus = (typeof TRIGGER_STATUSES)[number]

/**
 * What a rule cannot do without: ticket volumes, and enough solved ones to judge by; health scores, and a
 * record of contact worth judging by.
 */
const MISSING_INPUTS = ['TICKETS', 'SOLVED_TICKETS', 'HEALTH', 'CONTACT'] as const

/** What helps until there are enough again. */
const REMEDIES = ['PAUSE_ASSIGNMENTS', 'COVER', 'FIXED_TERM'] as const

/** One way to bridge a time in which there are too few. */
export type Remedy = (typeof REMEDIES)[number]

/** A remedy, and whom it is about. */
export interface AppliedRemedy {
  readonly remedy: Remedy
  /** The seats that get no more work, whose people are away, or that are open. */
  readonly positionIds: readonly Id[]
  /** Those who are away. */
  readonly personIds: readonly Id[]
}

/** An input that was not given. */
export type MissingInput = (typeof MISSING_INPUTS)[number]

/** What a hire trigger is about: a team, a segment, or the whole organization. */
const TRIGGER_GROUPINGS = ['TEAM', 'SEGMENT', 'ORGANIZATION'] as const

/** One way in which triggers are grouped. */
export type TriggerGrouping = (typeof TRIGGER_GROUPINGS)[number]

/** One group of hire triggers. */
export interface TriggerGroup {
  readonly by: TriggerGrouping
  /** Id of the team or organization, or the segment. */
  readonly key: string
  /** The name as people gave it; of a segment its code. */
  readonly name: string
}

/** What one rule says of one group: whether to hire, and whom. */
export interface HireVerdict {
  readonly rule: HireTriggerId
  /** Whom to hire. */
  readonly family: RoleFamily
  readonly group: TriggerGroup
  readonly status: TriggerStatus
  /** A fired trigger far beyond its figure. */
  readonly severe: boolean
  /** Named when the rule could not be evaluated. */
  readonly missing: MissingInput | null
  /** How many it takes on the landing day, at least one; null unless fired. */
  readonly peopleNeeded: number | null
  /**
   * The rule that has fired for the same group and asks for the same people; null where this one tells them. Of
   * one group and family, those that are null add up to whom to hire.
   */
  readonly sameHireAs: HireTriggerId | null
  /** When they must start: at once, or when the shortage that lies ahead begins; null unless fired. */
  readonly startBy: Day | null
  /** What is too little for the time being; null unless SHORT_UNTIL. */
  readonly shortage: PassingShortage | null
  readonly evidence: Evidence
}

/** The answer of one rule for one group: the verdict, and since when. */
export interface HireTrigger extends HireVerdict {
  /**
   * The first day of the unbroken stretch of days, up to the day asked about, on which its figure has been
   * reached, consistently where it has to last: the same whichever day of the stretch asks. Null when it is
   * not, as while a shortage lies ahead.
   */
  readonly firedOn: Day | null
  /**
   * Whether it may be older than `firedOn`: the stretch reaches back to the horizon of the search, to the
   * day on which the records begin, or to that from which what the rule needs is recorded.
   */
  readonly firedOnIsLowerBound: boolean
  /**
   * The day by which hiring had to begin for whoever comes to be there and ramped when the shortage begins or
   * began: hiring lead time + ramp before it. Earlier than the day asked about where the hire comes late; null
   * unless fired.
   */
  readonly beginHiringBy: Day | null
}

/** A time in which there are too few, which ends by what is on record. */
export interface PassingShortage {
  /** How many are missing on the day asked about, in seats. */
  readonly seats: number
  /** The first day on which there are enough; null when that lies more than a year after the landing day. */
  readonly until: Day | null
  readonly remedies: readonly AppliedRemedy[]
}
