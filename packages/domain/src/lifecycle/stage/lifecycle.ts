import type { Evidence } from '../../evidence/evidence.js'
import type { Health } from '../../health/health.js'
import type { Day } from '../../kernel/day.js'
import type { LifecycleStage } from '../../state/vocabulary.js'
import type { Criterion } from './criterion.js'
import type { LifecycleWarning } from './lifecycle-warning.js'
import type { NextAction } from './next-action.js'

/** Where an account stands in its life, and what follows. */
export interface Lifecycle {
  /** Null when neither a contract start nor an implementation is known. */
  readonly stage: LifecycleStage | null
  /** The earliest contract start known. */
  readonly customerSince: Day | null
  /** Months of 30.4375 days since then. */
  readonly months: number | null
  /** The day that playbooks of the stage count from; null where the stage has none. */
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
