import type { LocalizedText } from '../messages/localized-text.js'
import type { BenchmarkSource } from './benchmark-source.js'
import type { BenchmarkUnit } from './benchmark-unit.js'
import type { NumberValue } from './benchmark-value.js'
import type { Figure } from './figure.js'

/** A figure that is one number, in its unit. */
export function amount(
  value: number,
  unit: BenchmarkUnit,
  source: BenchmarkSource,
  text: LocalizedText,
): Figure<NumberValue> {
  return { value: { kind: 'number', value }, unit, source, text }
}
