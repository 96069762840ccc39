import type { AssumptionOverride, HiringMode } from '@postscale/domain'

/** A projection as it is asked for, with nothing that cannot be. */
export interface AskedProjection {
  readonly months: number
  readonly runs: number
  readonly seed: number
  readonly mode: HiringMode
  readonly overrides: readonly AssumptionOverride[]
}
