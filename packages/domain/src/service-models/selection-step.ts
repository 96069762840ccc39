import type { Evidence } from '../evidence/evidence.js'
import type { Tier } from '../state/vocabulary.js'

/** The five steps of selecting a service model, in order. */
export const SELECTION_STEPS = [
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
