import type { BenchmarkKey, BenchmarkValueOf } from './benchmark-key.js'
import type { Figure } from './figure.js'

/** One entry of the catalogue: a figure with its key. */
export interface BenchmarkEntry<K extends BenchmarkKey = BenchmarkKey> extends Figure<
  BenchmarkValueOf<K>
> {
  readonly key: K
}

export type {
  BenchmarkKey,
  BenchmarkValueOf,
  NumberBenchmarkKey,
  RangeBenchmarkKey,
} from './benchmark-key.js'
