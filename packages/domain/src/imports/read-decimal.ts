import { decimalParts } from './decimal-parts.js'
import type { DecimalSeparator } from './decimal-separator.js'

/** Why a text is not an exact number of the wanted precision. */
export type DecimalFault = 'NOT_A_NUMBER' | 'TOO_PRECISE'

/**
 * Reads a decimal number exactly, as an integer of `10 ** -digits`: `('1.234,5', ',', 2)` → 123450.
 * Currency signs and codes, spaces, grouped thousands, and parentheses for a negative are understood.
 */
export function readDecimal(
  text: string,
  separator: DecimalSeparator,
  digits: number,
): number | DecimalFault {
  const parts = decimalParts(text, separator)
  if (parts === null) return 'NOT_A_NUMBER'
  const significant = parts.fraction.replace(/0+$/, '')
  if (significant.length > digits) return 'TOO_PRECISE'
  const value = Number(parts.whole + significant.padEnd(digits, '0'))
  if (!Number.isSafeInteger(value)) return 'NOT_A_NUMBER'
  return parts.negative && value !== 0 ? -value : value
}
