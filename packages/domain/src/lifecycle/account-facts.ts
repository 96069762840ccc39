import type { MetricSignal } from '../health/health-of.js'
import type { Touchpoint } from '../plans/fact.js'

/** The time series of one account, as far as its lifecycle needs them; in any order. */
export interface AccountFacts {
  /** Those of `signalWindow` suffice. */
  readonly signals: readonly MetricSignal[]
  /** Null when no contacts are recorded at all. */
  readonly touchpoints: readonly Pick<Touchpoint, 'day' | 'kind'>[] | null
}
