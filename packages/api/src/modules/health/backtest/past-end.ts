import type { BacktestCase } from '@postscale/domain'

/** How a past contract ended, not yet with the scores that led up to it. */
export type PastEnd = Omit<BacktestCase, 'scores'>
