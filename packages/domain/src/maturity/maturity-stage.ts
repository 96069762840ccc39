import type { RangeBenchmarkKey } from '../benchmarks/benchmark-entry.js'

/** The five stages of maturity, in order. */
export const MATURITY_STAGES = [1, 2, 3, 4, 5] as const

/** One stage of maturity. */
export type MaturityStage = (typeof MATURITY_STAGES)[number]

/** The bands of retention by stage. */
export const RETENTION_OF_STAGE: Readonly<
  Record<'GRR' | 'NRR', Readonly<Record<MaturityStage, RangeBenchmarkKey>>>
> = {
  GRR: {
    1: 'maturity.1.grr',
    2: 'maturity.2.grr',
    3: 'maturity.3.grr',
    4: 'maturity.4.grr',
    5: 'maturity.5.grr',
  },
  NRR: {
    1: 'maturity.1.nrr',
    2: 'maturity.2.nrr',
    3: 'maturity.3.nrr',
    4: 'maturity.4.nrr',
    5: 'maturity.5.nrr',
  },
}
