import type { Evidence } from '../../evidence/evidence.js'
import type { Id } from '../../../kernel/ids.js'
import type { OpportunityKind } from '../../../entities/vocabularies.js'

/** What shows that an account may grow. */
const EXPANSION_TRIGGER_KEYS = [
  'SEAT_USAGE',
  'SEAT_GROWTH',
  'CONSUMPTION',
  'FEATURE_USE',
  'NEW_USE_CASE',
] as const

export type ExpansionTriggerKey = (typeof EXPANSION_TRIGGER_KEYS)[number]

const EXPANSION_STATUSES = ['FIRED', 'HELD', 'NOT_FIRED', 'NOT_EVALUATED'] as const

export type ExpansionStatus = (typeof EXPANSION_STATUSES)[number]

/** Why growth should wait. */
const EXPANSION_HOLDS = ['LEAVING', 'TOO_EARLY', 'AT_RISK', 'LOW_ADOPTION', 'UNPROVEN'] as const

export type ExpansionHold = (typeof EXPANSION_HOLDS)[number]

/** Who or what makes the offer. */
const EXPANSION_ROUTES = ['CSM', 'IN_PRODUCT'] as const

export type ExpansionRoute = (typeof EXPANSION_ROUTES)[number]

/** One trigger, as an account stands. */
export interface ExpansionTrigger {
  readonly key: ExpansionTriggerKey
  /** What would be offered. */
  readonly kind: OpportunityKind
  /**
   * FIRED when its figure is reached and growth is earned; HELD when it is reached and has to wait, see
   * `holds`; NOT_EVALUATED where the metric has no fresh signal.
   */
  readonly status: ExpansionStatus
  /** Share, growth, or number of new use cases; null when not known. */
  readonly value: number | null
  readonly limit: number
  /** An open opportunity of that kind, when there is one already. */
  readonly opportunityId: Id | null
  readonly evidence: Evidence
}

/** What shows that an account may grow, and whether now is the time. */
export interface Expansion {
  readonly triggers: readonly ExpansionTrigger[]
  /** Reasons to wait; while there is one, no trigger fires. */
  readonly holds: readonly ExpansionHold[]
  readonly route: ExpansionRoute
  readonly evidence: Evidence
}
