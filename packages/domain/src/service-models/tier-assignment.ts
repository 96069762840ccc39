import type { Evidence } from '../evidence/evidence.js'
import type { CalendarDate } from '../kernel/calendar-date.js'
import type { Message } from '../messages/message.js'
import type { Tier } from '../state/vocabulary.js'
import type { TierReasonCode } from './tier-outcome.js'
import type { TierState } from './tier-state.js'

/** One reason of a tier, in words. */
export interface TierReason {
  readonly code: TierReasonCode
  /** The tier after it. */
  readonly tier: Tier
  readonly message: Message
}

/** The tier that an account is to have. */
export interface TierAssignment {
  readonly status: 'ASSIGNED'
  readonly tier: Tier
  /** In the order in which the rules look; the last one decides. */
  readonly reasons: readonly TierReason[]
  /** When a promotion for being at risk ends; null when there is none. */
  readonly promotedUntil: CalendarDate | null
  /** The tier that the account has without that promotion. */
  readonly earned: Tier
  /** What the next evaluation is to be told. */
  readonly state: TierState
  readonly evidence: Evidence
}
