import type { Day } from '../kernel/day.js'
import type { Tier } from '../state/vocabulary.js'

/** A crossing of a threshold that was seen once and waits to be seen again. */
export interface PendingTier {
  readonly tier: Tier
  /** The evaluation that saw it first. */
  readonly since: Day
}

/** What the last evaluation left behind; the caller keeps it. */
export interface TierState {
  /** Null when the account has never had a tier. */
  readonly tier: Tier | null
  readonly pending: PendingTier | null
  /**
   * The day on which the account was promoted for being at risk; kept after the promotion is over for
   * as long as the risk lasts, so that one risk promotes once.
   */
  readonly promotedOn: Day | null
}
