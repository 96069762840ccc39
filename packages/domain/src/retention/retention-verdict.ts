import type { Ratio } from '../evidence/ratio.js'

/** How a figure stands between the marks of weak and strong post-sale operations. */
export const RETENTION_VERDICTS = ['STRONG', 'MIDDLING', 'WEAK'] as const

/** One of the verdicts on a figure of retention. */
export type RetentionVerdict = (typeof RETENTION_VERDICTS)[number]

/** A figure and its verdict; the verdict is null when there is no figure. */
export interface JudgedRatio {
  readonly ratio: Ratio
  readonly verdict: RetentionVerdict | null
}
