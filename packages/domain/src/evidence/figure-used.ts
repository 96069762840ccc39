import type { BenchmarkValue } from '../benchmarks/benchmark-value.js'

/** A figure as an answer used it. */
export interface FigureUsed {
  /** Key of the benchmark catalogue. */
  readonly key: string
  readonly value: BenchmarkValue
  /** Whether the organization's policy stood in for the catalogue's figure. */
  readonly overridden: boolean
}
