import type { RangeBenchmarkKey } from '../benchmarks/benchmark-entry.js'
import type { Tier } from '../state/vocabulary.js'

/** The catalogue's figures of each model's people. Tech-touch is mostly a fixed cost and names no CSM. */
export const MODEL_FIGURES = {
  HIGH_TOUCH: {
    accounts: 'serviceModel.highTouch.accounts',
    csmCost: 'serviceModel.highTouch.csmCost',
  },
  LOW_TOUCH: {
    accounts: 'serviceModel.lowTouch.accounts',
    csmCost: 'serviceModel.lowTouch.csmCost',
  },
  TECH_TOUCH: { accounts: 'serviceModel.techTouch.accounts', csmCost: null },
} as const satisfies Readonly<
  Record<Tier, { readonly accounts: RangeBenchmarkKey; readonly csmCost: RangeBenchmarkKey | null }>
>
