import type { DecimalSeparator } from './decimal-separator.js'

/** Why a text is not an exact number of the wanted precision. */
export type DecimalFault = 'NOT_A_NUMBER' | 'TOO_PRECISE'

const DRESSING = /[\s\u00a0\u202f'’]|\p{Sc}/gu
const CURRENCY = /^(?:[A-Z]{3}|R)(?=[\d(.,+-])|(?<=[\d).,])[A-Z]{3}$/
const PLAIN = { '.': /^\d*(?:\.\d*)?$/, ',': /^\d*(?:,\d*)?$/ } as const
const GROUPED = {
  '.': /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/,
  ',': /^\d{1,3}(?:\.\d{3})+(?:,\d*)?$/,
} as const

/**
 * Reads a decimal number exactly, as an integer of `10 ** -digits`: `('1.234,5', ',', 2)` → 123450.
 * Currency signs and codes, spaces, grouped thousands, and parentheses for a negative are understood.
 */
export function readDecimal(
  text: string,
  separator: DecimalSeparator,
  digits: number,
): number | DecimalFault {
  const bare = text.replaceAll(DRESSING, '').replace(CURRENCY, '')
  const match = /^([+-]?)(\(?)([\d.,]+)(\)?)(-?)$/.exec(bare)
  if (match === null) return 'NOT_A_NUMBER'
  const [, sign = '', opened = '', body = '', closed = '', trailing = ''] = match
  if ((opened === '') !== (closed === '') || !/\d/.test(body)) return 'NOT_A_NUMBER'
  if (!PLAIN[separator].test(body) && !GROUPED[separator].test(body)) return 'NOT_A_NUMBER'
  const [whole = '', fraction = ''] = body.split(separator)
  const significant = fraction.replace(/0+$/, '')
  if (significant.length > digits) return 'TOO_PRECISE'
  const value = Number(whole.replaceAll(/[.,]/g, '') + significant.padEnd(digits, '0'))
  if (!Number.isSafeInteger(value)) return 'NOT_A_NUMBER'
  const negative = [sign === '-', opened !== '', trailing === '-'].filter(Boolean).length
  if (negative > 1) return 'NOT_A_NUMBER'
  return negative === 1 && value !== 0 ? -value : value
}
