import type { Evidence } from '../evidence/evidence.js'
import type { Day } from '../kernel/day.js'
import type { RoleFamily } from '../state/vocabulary.js'
import type { HireTriggerId } from './hire-trigger-id.js'
import type { MissingInput } from './missing-input.js'
import type { TriggerGroup } from './trigger-group.js'
import type { TriggerStatus } from './trigger-status.js'

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
   * The first of an unbroken run of weekly samples, up to the day asked about, on which the figure was
   * reached; looked for over 12 weeks at most, so an older run begins there. Null unless fired.
   */
  readonly since: Day | null
  /** The smallest number that reaches target utilisation, at least one; null unless fired. */
  readonly peopleNeeded: number | null
  /** When they must start: at once when fired, else null. */
  readonly startBy: Day | null
  readonly evidence: Evidence
}
