import type { BenchmarkKey } from './benchmark-key.js'
import { BENCHMARKS } from './benchmarks.js'

const keys: ReadonlySet<string> = new Set(BENCHMARKS.map((entry) => entry.key))

/** Whether a text, e.g. out of a request, is the key of a figure. */
export function isBenchmarkKey(key: string): key is BenchmarkKey {
  return keys.has(key)
}
