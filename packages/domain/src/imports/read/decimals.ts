/** What separates the whole from the fraction; the other one may group the thousands. */
export const DECIMAL_SEPARATORS = ['.', ','] as const

export type DecimalSeparator = (typeof DECIMAL_SEPARATORS)[number]

const DRESSING = /[\s\u00a0\u202f'’]|\p{Sc}/gu
const CURRENCY = /^(?:[A-Z]{3}|R)(?=[\d(.,+-])|(?<=[\d).,])[A-Z]{3}$/
const PLAIN = { '.': /^\d*(?:\.\d*)?$/, ',': /^\d*(?:,\d*)?$/ } as const
const GROUPED = {
  '.': /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/,
  ',': /^\d{1,3}(?:\.\d{3})+(?:,\d*)?$/,
} as const

/** The digits of a decimal number before and behind its separator, as they stand. */
interface DecimalParts {
  readonly negative: boolean
  readonly whole: string
  readonly fraction: string
}

/** Takes a number's text apart; null when it is none. */
function decimalParts(text: string, separator: DecimalSeparator): DecimalParts | null {
  const bare = text.replaceAll(DRESSING, '').replace(CURRENCY, '')
  const match = /^([+-]?)(\(?)([\d.,]+)(\)?)(-?)$/.exec(bare)
  if (match === null) return null
  const [, sign = '', opened = '', body = '', closed = '', trailing = ''] = match
  if ((opened === '') !== (closed === '') || !/\d/.test(body)) return null
  if (!PLAIN[separator].test(body) && !GROUPED[separator].test(body)) return null
  const negative = [sign === '-', opened !== '', trailing === '-'].filter(Boolean).length
  if (negative > 1) return null
  const [whole = '', fraction = ''] = body.split(separator)
  return { negative: negative === 1, whole: whole.replaceAll(/[.,]/g, ''), fraction }
}

/** Why a text is not an exact number of the wanted precision. */
type DecimalFault = 'NOT_A_NUMBER' | 'TOO_PRECISE'

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

/** Reads a measured number, as near as a double comes; `12 %` is 0.12. Null when it is none. */
export function readNumber(text: string, separator: DecimalSeparator): number | null {
  const percent = text.trimEnd().endsWith('%')
  const parts = decimalParts(percent ? text.replace('%', '') : text, separator)
  if (parts === null) return null
  const value = Number(`${parts.whole}.${parts.fraction}${percent ? 'e-2' : ''}`)
  if (!Number.isFinite(value)) return null
  return parts.negative && value !== 0 ? -value : value
}
