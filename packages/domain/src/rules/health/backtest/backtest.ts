import type { Day } from '../../../kernel/days.js'
import type { Id } from '../../../kernel/ids.js'
import type { Evidence } from '../../evidence/evidence.js'
import type { Ratio } from '../../evidence/ratio.js'
import type { DatedScore } from '../health-history.js'

/** How a past contract ended. */
const BACKTEST_OUTCOMES = ['RENEWED', 'CHURNED'] as const

type BacktestOutcome = (typeof BACKTEST_OUTCOMES)[number]

/** A past contract end with the health scores that led up to it. */
export interface BacktestCase {
  readonly accountId: Id
  readonly outcome: BacktestOutcome
  /** When the contract ended, or the customer left before. */
  readonly endedOn: Day
  /** In any order; later ones than the end do not count. */
  readonly scores: readonly DatedScore[]
}

/** How well the score told the outcome so many days ahead. */
export interface BacktestAhead {
  /** Days before the end. */
  readonly leadDays: number
  /** Cases that had a score then. */
  readonly renewed: number
  readonly churned: number
  /** Area under the curve, 0–1; null while one of the outcomes is missing. */
  readonly auc: Ratio
  /** Churn rate of the worst-scored tenth ÷ churn rate; null below ten cases or without churn. */
  readonly lift: Ratio
  /** Part of the churned that were at risk by then, 0–1. */
  readonly caught: Ratio
  /** Part of the renewed that were at risk by then, 0–1. */
  readonly falseAlarms: Ratio
  /** Whether there are enough cases of both outcomes to rely on this (policy). */
  readonly reliable: boolean
}

/** How early the churned were warned of. */
export interface BacktestWarning {
  /** Churned cases that were at risk when they ended, and those that were not. */
  readonly warned: number
  readonly missed: number
  /** Churned cases without any score. */
  readonly unscored: number
  /** Median days of warning of those warned of. */
  readonly medianDays: Ratio
  /** Warned of at least as early as at-risk customers should be flagged (60 days; PM). */
  readonly inTime: number
}

/** How well health scores told past renewals. */
export interface Backtest {
  readonly renewed: number
  readonly churned: number
  /** By lead time, ascending. */
  readonly ahead: readonly BacktestAhead[]
  readonly warning: BacktestWarning
  readonly evidence: Evidence
}
