import { bandReached } from '../../benchmarks/band-reached.js'
import type { RangeBenchmarkKey } from '../../benchmarks/benchmarks.js'
import type { OrganizationView } from '../../state/view.js'
import { figuresOf } from '../evidence/figures.js'

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

/** The stage whose band of retention a rate belongs to (`bandReached`). */
export function stageOfRate(
  view: OrganizationView,
  dimension: 'GRR' | 'NRR',
  rate: number,
): MaturityStage {
  const { range } = figuresOf(view)
  const bands = MATURITY_STAGES.map((stage) => range(RETENTION_OF_STAGE[dimension][stage]))
  return MATURITY_STAGES[bandReached(bands, rate)] ?? 1
}
