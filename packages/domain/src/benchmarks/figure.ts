import type { LocalizedText } from '../messages/localized-text.js'
import type { BenchmarkSource } from './benchmark-source.js'
import type { BenchmarkUnit } from './benchmark-unit.js'
import type { BenchmarkValue } from './benchmark-value.js'

/** A figure of the catalogue before it knows its key. */
export interface Figure<V extends BenchmarkValue = BenchmarkValue> {
  readonly value: V
  readonly unit: BenchmarkUnit
  readonly source: BenchmarkSource
  /** The sentence that explains the figure. It does not repeat the value, which may be overridden. */
  readonly text: LocalizedText
}
