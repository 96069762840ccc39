import type { Message } from '../messages/message.js'
import type { Ratio } from '../evidence/ratio.js'
import type { CostVerdict } from './cost-verdict.js'
import type { RangeVerdict } from './range-verdict.js'

/** What retention or margin did to the verdict of the share. */
export const COST_ADJUSTMENTS = ['SOFTENED', 'HARDENED'] as const

export type CostAdjustment = (typeof COST_ADJUSTMENTS)[number]

/** A year's cost against a year's contract value. Shares are fractions. */
export interface CostJudgement {
  /** `cost ÷ ACV`. */
  readonly share: Ratio
  /** By the bands of the share alone; null without a share. */
  readonly verdictOfShare: CostVerdict | null
  /** After retention and margin; null without a share, or when the cost is known only in part. */
  readonly verdict: CostVerdict | null
  /** Why there is no verdict. */
  readonly verdictReason: Message | null
  /** What moved the verdict away from the share's. */
  readonly adjustment: CostAdjustment | null
  /** `share × (1 − retention) ÷ (1 − the best's retention)`: the share for an account that stays longer. */
  readonly retentionAdjustedShare: Ratio
  /** `1 ÷ (1 − retention)`, in years. */
  readonly lifetimeYears: Ratio
  /** `cost ÷ (ACV × gross margin × lifetime)`: a year's cost as a part of the lifetime's margin. */
  readonly lifetimeMarginShare: Ratio
  /** `share ÷ gross margin`: how much of the margin the cost takes. */
  readonly marginShare: Ratio
  /** `ACV ÷ cost`. */
  readonly multiple: Ratio
  /** Against the multiple of the tier's model; null without either. Shown beside, the share decides. */
  readonly multipleVerdict: RangeVerdict | null
  /** `cost ÷ the largest viable share`, in minor units, rounded up. */
  readonly breakEvenAcv: Ratio
}
