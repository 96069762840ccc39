import type { Message } from '../../messages/message.js'

/** What entry and exit of a stage are measured by. */
export const CRITERION_KEYS = [
  'CONTRACT_STARTED',
  'WENT_LIVE',
  'TRAINED',
  'FIRST_VALUE',
  'FIT_CONFIRMED',
  'FEATURES_USED',
  'HAS_CHAMPION',
  'HEALTHY',
  'NOT_AT_RISK',
  'REVIEWED',
  'MULTI_THREADED',
  'OLD_ENOUGH_TO_EXPAND',
  'OPPORTUNITY_OPEN',
  'HANDED_TO_SALES',
  'OPPORTUNITIES_DECIDED',
  'RENEWAL_NEAR',
  'RENEWAL_BEGUN',
  'INTENT_KNOWN',
  'NO_BLOCKERS',
  'SAVE_PLAN',
  'RENEWAL_WON',
  'OLD_ENOUGH_TO_ADVOCATE',
  'ADVOCATE',
  'REFERRED',
] as const

export type CriterionKey = (typeof CRITERION_KEYS)[number]

/** UNKNOWN where what it needs is not recorded. */
export const CRITERION_STATES = ['MET', 'NOT_MET', 'UNKNOWN'] as const

export type CriterionState = (typeof CRITERION_STATES)[number]

/** One criterion of a stage, as an account stands. */
export interface Criterion {
  readonly key: CriterionKey
  readonly state: CriterionState
  /** What it asks for, in words. */
  readonly message: Message
}
