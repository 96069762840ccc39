import type { Evidence } from '../evidence/evidence.js'
import type { CalendarDate } from '../kernel/calendar-date.js'
import type { Id } from '../kernel/id.js'
import type { MinorUnits } from '../kernel/minor-units.js'
import type { Tier } from '../state/vocabulary.js'
import type { TierReason } from './tier-assignment.js'
import type { TierReasonCode } from './tier-outcome.js'
import type { TierState } from './tier-state.js'

/** One account that is to change its tier. */
export interface TierMovement {
  readonly accountId: Id
  readonly accountName: string
  /** Null when it never had one. */
  readonly from: Tier | null
  readonly to: Tier
  /** The rule that decided. */
  readonly reason: TierReasonCode
  readonly reasons: readonly TierReason[]
  readonly effectiveOn: CalendarDate
  /** When a promotion ends, and the tier that the account has then; null when it is for good. */
  readonly until: CalendarDate | null
  readonly afterwards: Tier | null
  /** Yearly cost to serve now. */
  readonly costBefore: MinorUnits
  /** Estimate of it in the new tier; null when no CSM's cost tells what one would cost. */
  readonly costAfter: MinorUnits | null
  /** What the next evaluation is to be told of this account. */
  readonly state: TierState
  readonly evidence: Evidence
}

/** One account whose small crossing waits for the next evaluation. */
export interface WaitingTier {
  readonly accountId: Id
  readonly state: TierState
}
