import type { Evidence } from '../evidence/evidence.js'
import type { MinorUnits } from '../kernel/minor-units.js'
import type { Segment, Tier } from '../state/vocabulary.js'
import type { SelectionStep } from './selection-step.js'

/** The service model of one segment. */
export interface SegmentVerdict {
  readonly segment: Segment
  readonly accounts: number
  readonly acv: MinorUnits
  readonly model: Tier
  /** Part of the votes that each model got, 0–1; they add up to 1. */
  readonly scores: Readonly<Record<Tier, number>>
  readonly steps: readonly SelectionStep[]
  /** Tech-touch had most votes, but enterprise customers refuse service without people. */
  readonly raised: boolean
  /** Whether the average customer bears the model's cost; null when that is not known. */
  readonly affordable: boolean | null
  readonly evidence: Evidence
}
