import type { FactsByAccount } from './series/facts-by-account.js'

/** Health signals of all accounts as columns, by account and within an account by day. */
export interface RecordedSignals extends FactsByAccount {
  readonly day: Int32Array
  /** A place in `metricNames`. */
  readonly metric: Uint16Array
  readonly value: Float64Array
  readonly metricNames: readonly string[]
}
