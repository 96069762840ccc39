import type { Evidence } from '../evidence/evidence.js'
import type { ServiceModel } from '../state/vocabulary.js'

/** What must stand before a model is chosen. */
export const REQUIREMENTS = [
  'GROSS_MARGIN',
  'BASE_SIZE',
  'PLAYBOOKS',
  'PRODUCT_MARKET_FIT',
  'INSTRUMENTATION',
  'HEALTH_DATA',
  'SIMPLE_PRODUCT',
  'AUTOMATION',
  'TIERS_DEFINED',
] as const

export type Requirement = (typeof REQUIREMENTS)[number]

/** READY when all is met, NOT_READY when something is not, UNKNOWN when nobody knows of something. */
export const READINESS_STATUSES = ['READY', 'NOT_READY', 'UNKNOWN'] as const

export type ReadinessStatus = (typeof READINESS_STATUSES)[number]

/** One requirement; null is not known. */
export interface RequirementCheck {
  readonly requirement: Requirement
  readonly met: boolean | null
}

/** Whether a model can be chosen today. */
export interface Readiness {
  readonly model: ServiceModel
  readonly status: ReadinessStatus
  readonly checks: readonly RequirementCheck[]
  readonly evidence: Evidence
}
