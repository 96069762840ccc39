import type { Evidence } from '../evidence/evidence.js'
import type { OrganizationView } from '../../state/view.js'
import type { MaturityFacts } from './maturity-facts.js'
import type { MaturityStage } from './maturity-stage.js'

/** The practices by which the stages of maturity are known, in the order of the stages. */
export const PRACTICES = [
  'CS_TEAM',
  'RENEWALS_OWNED',
  'SEGMENTATION',
  'PLAYBOOKS',
  'HEALTH_SIGNALS',
  'RENEWAL_TIMELINE',
  'RENEWAL_FORECAST',
  'PREDICTIVE_HEALTH',
  'AUTOMATED_TRACKS',
  'SYSTEMATIC_EXPANSION',
  'EARLY_RENEWALS',
  'SUCCESS_PLANS',
  'ROADMAP_INPUT',
  'ACCURATE_PREDICTION',
  'TWOFOLD_EXPANSION',
  'REFERRALS',
  'PROFIT_AND_LOSS',
] as const

/** One practice. */
export type Practice = (typeof PRACTICES)[number]

/** Whether a practice is followed; UNKNOWN when there is nothing to tell it from. */
export const PRACTICE_STATUSES = ['PRESENT', 'ABSENT', 'UNKNOWN'] as const

/** One of the answers about a practice. */
export type PracticeStatus = (typeof PRACTICE_STATUSES)[number]

/** What an organization's data says about one practice. */
export interface PracticeResult {
  readonly practice: Practice
  /** The stage that it is a sign of. */
  readonly stage: MaturityStage
  readonly status: PracticeStatus
  readonly evidence: Evidence
}

/** One practice and how it is told from the organization. */
export interface PracticeRule {
  readonly practice: Practice
  readonly stage: MaturityStage
  readonly judge: (
    view: OrganizationView,
    facts: MaturityFacts,
  ) => Omit<PracticeResult, 'practice' | 'stage'>
}
