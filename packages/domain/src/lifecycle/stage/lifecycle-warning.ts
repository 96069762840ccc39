import type { Evidence } from '../../evidence/evidence.js'

/** What is pointed out about an account, whatever its stage. */
export const LIFECYCLE_WARNINGS = [
  'LATE_ONBOARDING',
  'RENEWAL_NOT_BEGUN',
  'LOW_ADOPTION',
  'AT_RISK',
] as const

export type LifecycleWarningKey = (typeof LIFECYCLE_WARNINGS)[number]

/** One warning, with its reasons. */
export interface LifecycleWarning {
  readonly key: LifecycleWarningKey
  /** Whether it is grave: a renewal too late, a critical account. */
  readonly severe: boolean
  readonly evidence: Evidence
}
