import type { RangeBenchmarkKey } from '../benchmarks/benchmark-entry.js'
import type { EvolutionStage } from './evolution-stage.js'
import type { StageMeasure } from './stage-measure.js'

/** One row of the stage table for one measure. */
export interface StageBandKey {
  readonly stage: EvolutionStage
  readonly key: RangeBenchmarkKey
}

/** The figures of each measure, in the order of the stages. The first stage has no NRR figure. */
export const STAGE_BANDS: Readonly<Record<StageMeasure, readonly StageBandKey[]>> = {
  CUSTOMERS: [
    { stage: 1, key: 'stage.1.customers' },
    { stage: 2, key: 'stage.2.customers' },
    { stage: 3, key: 'stage.3.customers' },
    { stage: 4, key: 'stage.4.customers' },
  ],
  HEADCOUNT: [
    { stage: 1, key: 'stage.1.people' },
    { stage: 2, key: 'stage.2.people' },
    { stage: 3, key: 'stage.3.people' },
    { stage: 4, key: 'stage.4.people' },
  ],
  GRR: [
    { stage: 1, key: 'stage.1.grr' },
    { stage: 2, key: 'stage.2.grr' },
    { stage: 3, key: 'stage.3.grr' },
    { stage: 4, key: 'stage.4.grr' },
  ],
  NRR: [
    { stage: 2, key: 'stage.2.nrr' },
    { stage: 3, key: 'stage.3.nrr' },
    { stage: 4, key: 'stage.4.nrr' },
  ],
}
