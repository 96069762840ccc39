import type { Segment } from '../../../entities/vocabularies.js'
import type { Evidence } from '../../evidence/evidence.js'
import type { Ratio } from '../../evidence/ratio.js'

/** How soon customers saw value, and how many of them use the product every week. */
export interface FirstValueLine {
  /** Accounts with a project whose clock has started: those whose first value can be recorded. */
  readonly onboarded: number
  /** Those of them with a first measurable outcome. */
  readonly reached: number
  /** The median of the days from the start of the clock to the first value, of those that reached it. */
  readonly medianDays: Ratio
  /** Those whose 90 days (policy) are over, or that reached it before. */
  readonly judged: number
  /** The part of the judged that reached it within the 90 days, 0–1. */
  readonly inTime: Ratio
  /** Accounts whose weekly active share was reported lately enough to count. */
  readonly measured: number
  /** The mean of those shares, 0–1: people who use the product in a week ÷ people who may. */
  readonly weeklyActiveShare: Ratio
}

/** The same of one segment. */
interface FirstValueOfSegment extends FirstValueLine {
  readonly segment: Segment
}

/** How soon customers see value: of all, and by segment where there are accounts. */
export interface FirstValueOverview {
  /** Days within which a customer should see value (90; policy). */
  readonly withinDays: number
  readonly total: FirstValueLine
  readonly segments: readonly FirstValueOfSegment[]
  readonly evidence: Evidence
}
