import type { LocalizedText } from '../messages/localized-text.js'
import type { BenchmarkSource } from './benchmark-source.js'
import type { BenchmarkUnit } from './benchmark-unit.js'
import type { RangeValue } from './benchmark-value.js'
import type { Figure } from './figure.js'

/** A figure `lower–upper+`, open at the top. `100+` has `lower` and `upper` equal. */
export function openRange(
  lower: number,
  upper: number,
  unit: BenchmarkUnit,
  source: BenchmarkSource,
  text: LocalizedText,
): Figure<RangeValue> {
  return { value: { kind: 'range', lower, upper, openTop: true }, unit, source, text }
}
