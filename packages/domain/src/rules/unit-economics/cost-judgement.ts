import type { RangeValue } from '../../benchmarks/benchmark-value.js'
import type { Message } from '../../kernel/message.js'
import { exceeds } from '../../kernel/near.js'
import type { Ratio } from '../evidence/ratio.js'

/**
 * What a cost share says: LIGHT is little service, which is not a fault in itself; COMFORTABLE and
 * VIABLE are the healthy range; beyond it a customer is TOO_EXPENSIVE. UNSERVED is no share at all: it
 * costs little because nobody is there.
 */
export const COST_VERDICTS = [
  'UNSERVED',
  'LIGHT',
  'COMFORTABLE',
  'VIABLE',
  'TOO_EXPENSIVE',
] as const

/** One of the verdicts on a cost. */
export type CostVerdict = (typeof COST_VERDICTS)[number]

/** Where a value stands against a range of the catalogue. */
const RANGE_VERDICTS = ['BELOW', 'WITHIN', 'ABOVE'] as const

export type RangeVerdict = (typeof RANGE_VERDICTS)[number]

/** Compares a value with a range, both ends inclusive; nothing is above an open top. */
export function rangeVerdict(value: number, { lower, upper, openTop }: RangeValue): RangeVerdict {
  if (exceeds(lower, value)) return 'BELOW'
  return exceeds(value, upper) && !openTop ? 'ABOVE' : 'WITHIN'
}

/** What retention or margin did to the verdict of the share. */
const COST_ADJUSTMENTS = ['SOFTENED', 'HARDENED'] as const

export type CostAdjustment = (typeof COST_ADJUSTMENTS)[number]

/** A year's cost against a year's contract value. Shares are fractions. */
export interface CostJudgement {
  /** `cost ÷ revenue`. */
  readonly share: Ratio
  /** By the bands of the share alone; null without a share. */
  readonly verdictOfShare: CostVerdict | null
  /** After retention and margin; null without a share, or when the cost rests on what carries no verdict. */
  readonly verdict: CostVerdict | null
  /** Why there is no verdict. */
  readonly verdictReason: Message | null
  /** What moved the verdict away from the share's. */
  readonly adjustment: CostAdjustment | null
  /** `share × (1 − retention) ÷ (1 − the best's retention)`: the share for an account that stays longer. */
  readonly retentionAdjustedShare: Ratio
  /** `1 ÷ (1 − retention)`, in years. */
  readonly lifetimeYears: Ratio
  /** `cost ÷ (revenue × gross margin × lifetime)`: a year's cost as a part of the lifetime's margin. */
  readonly lifetimeMarginShare: Ratio
  /** `share ÷ gross margin`: how much of the margin the cost takes. */
  readonly marginShare: Ratio
  /** `revenue ÷ cost`. */
  readonly multiple: Ratio
  /** Against the multiple of the tier's model; null without either. Shown beside, the share decides. */
  readonly multipleVerdict: RangeVerdict | null
  /** `cost ÷ the largest viable share`, in minor units, rounded up. */
  readonly breakEvenAcv: Ratio
}
