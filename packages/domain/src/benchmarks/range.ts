import type { LocalizedText } from '../messages/localized-text.js'
import type { BenchmarkSource } from './benchmark-source.js'
import type { BenchmarkUnit } from './benchmark-unit.js'
import type { RangeValue } from './benchmark-value.js'
import type { Figure } from './figure.js'

/** A figure from `lower` to `upper`, both inclusive. */
export function range(
  lower: number,
  upper: number,
  unit: BenchmarkUnit,
  source: BenchmarkSource,
  text: LocalizedText,
): Figure<RangeValue> {
  return { value: { kind: 'range', lower, upper, openTop: false }, unit, source, text }
}
