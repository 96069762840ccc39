import type { BenchmarkEntry } from './benchmark-entry.js'
import type { BenchmarkKey } from './benchmark-key.js'
import { BENCHMARKS } from './benchmarks.js'

const byKey: ReadonlyMap<string, BenchmarkEntry> = new Map(
  BENCHMARKS.map((entry) => [entry.key, entry]),
)

/** The catalogue's entry of a key; its value is typed as the number or the range that it is. */
export function benchmark<K extends BenchmarkKey>(key: K): BenchmarkEntry<K> {
  // The key's type is made of the catalogue's keys, so the entry is there and is of that key.
  return byKey.get(key) as BenchmarkEntry<K>
}
