import type { Id } from '../../kernel/id.js'
import type { Day } from '../../kernel/day.js'
import type { DatedScore } from '../health-history.js'

/** How a past contract ended. */
export const BACKTEST_OUTCOMES = ['RENEWED', 'CHURNED'] as const

export type BacktestOutcome = (typeof BACKTEST_OUTCOMES)[number]

/** A past contract end with the health scores that led up to it. */
export interface BacktestCase {
  readonly accountId: Id
  readonly outcome: BacktestOutcome
  /** When the contract ended, or the customer left before. */
  readonly endedOn: Day
  /** In any order; later ones than the end do not count. */
  readonly scores: readonly DatedScore[]
}
