import type { Segment, Tier } from '../../entities/vocabularies.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { Evidence } from '../evidence/evidence.js'
import type { CostVerdict } from '../unit-economics/cost-judgement.js'

/** The five steps of selecting a service model, in order. */
const SELECTION_STEPS = [
  'UNIT_ECONOMICS',
  'COMPLEXITY',
  'EXPECTATIONS',
  'COMPETITION',
  'SCALE',
] as const

export type SelectionStepId = (typeof SELECTION_STEPS)[number]

/** What one step says of a segment. */
export interface SelectionVote {
  readonly step: SelectionStepId
  /** The model that it speaks for; null when it could not be evaluated. */
  readonly vote: Tier | null
  readonly evidence: Evidence
}

/** A vote and what it counts. */
export interface SelectionStep extends SelectionVote {
  /** Its part of all votes cast for the segment, 0–1; 0 without a vote. */
  readonly weight: number
}

/** The service model of one segment. */
export interface SegmentVerdict {
  readonly segment: Segment
  readonly accounts: number
  /** What they pay a year: balances, else ACV. */
  readonly revenue: MinorUnits
  readonly model: Tier
  /** Part of the votes that each model got, 0–1; they add up to 1. */
  readonly scores: Readonly<Record<Tier, number>>
  readonly steps: readonly SelectionStep[]
  /** Tech-touch had most votes, but enterprise customers refuse service without people. */
  readonly raised: boolean
  /**
   * What the model costs the average customer at list prices, which is not what serving costs now: that is
   * the verdict of unit economics. Null when it is not known.
   */
  readonly listPriceVerdict: CostVerdict | null
  readonly evidence: Evidence
}
