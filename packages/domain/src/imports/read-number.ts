import { decimalParts } from './decimal-parts.js'
import type { DecimalSeparator } from './decimal-separator.js'

/** Reads a measured number, as near as a double comes; `12 %` is 0.12. Null when it is none. */
export function readNumber(text: string, separator: DecimalSeparator): number | null {
  const percent = text.trimEnd().endsWith('%')
  const parts = decimalParts(percent ? text.replace('%', '') : text, separator)
  if (parts === null) return null
  const value = Number(`${parts.whole}.${parts.fraction}${percent ? 'e-2' : ''}`)
  if (!Number.isFinite(value)) return null
  return parts.negative && value !== 0 ? -value : value
}
