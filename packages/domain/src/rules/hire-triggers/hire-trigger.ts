import type { RoleFamily } from '../../entities/vocabularies.js'
import type { Day } from '../../kernel/days.js'
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

/** Whether a hire is due; NOT_EVALUATED when an input is missing. */
const TRIGGER_STATUSES = ['FIRED', 'NOT_FIRED', 'NOT_EVALUATED'] as const

/** One of the answers of a hire trigger. */
export type TriggerStatus = (typeof TRIGGER_STATUSES)[number]

/**
 * What a rule cannot do without: ticket volumes, and enough solved ones to judge by; health scores, and a
 * record of contact worth judging by.
 */
const MISSING_INPUTS = ['TICKETS', 'SOLVED_TICKETS', 'HEALTH', 'CONTACT'] as const

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

/** The answer of one rule for one group. */
export interface HireTrigger {
  readonly rule: HireTriggerId
  /** Whom to hire. */
  readonly family: RoleFamily
  readonly group: TriggerGroup
  readonly status: TriggerStatus
  /** A fired trigger far beyond its figure. */
  readonly severe: boolean
  /** Named when the rule could not be evaluated. */
  readonly missing: MissingInput | null
  /**
   * The first day of the unbroken stretch of days, up to the day asked about, on which it has fired: the
   * same whichever day of the stretch asks. Null unless fired.
   */
  readonly firedOn: Day | null
  /**
   * Whether it may be older than `firedOn`: the stretch reaches back to the horizon of the search, to the
   * day on which the records begin, or to that from which what the rule needs is recorded.
   */
  readonly firedOnIsLowerBound: boolean
  /** The smallest number that reaches target utilisation, at least one; null unless fired. */
  readonly peopleNeeded: number | null
  /** When they must start: at once when fired, else null. */
  readonly startBy: Day | null
  readonly evidence: Evidence
}
