import type { RangeValue } from '../benchmarks/benchmark-value.js'
import type { Evidence } from '../evidence/evidence.js'
import type { EvolutionStage } from './evolution-stage.js'
import type { StageMeasure } from './stage-measure.js'

/** The stage by one measure, with the band that the value belongs to. */
export interface StageReading {
  readonly measure: StageMeasure
  /** Customers, people, or a fraction; null when it is not known. */
  readonly value: number | null
  /** Null when the value is not known; the evidence says so. */
  readonly stage: EvolutionStage | null
  readonly band: RangeValue | null
  readonly evidence: Evidence
}
