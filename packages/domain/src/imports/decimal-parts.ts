import type { DecimalSeparator } from './decimal-separator.js'

const DRESSING = /[\s\u00a0\u202f'’]|\p{Sc}/gu
const CURRENCY = /^(?:[A-Z]{3}|R)(?=[\d(.,+-])|(?<=[\d).,])[A-Z]{3}$/
const PLAIN = { '.': /^\d*(?:\.\d*)?$/, ',': /^\d*(?:,\d*)?$/ } as const
const GROUPED = {
  '.': /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/,
  ',': /^\d{1,3}(?:\.\d{3})+(?:,\d*)?$/,
} as const

/** The digits of a decimal number before and behind its separator, as they stand. */
export interface DecimalParts {
  readonly negative: boolean
  readonly whole: string
  readonly fraction: string
}

/** Takes a number's text apart; null when it is none. */
export function decimalParts(text: string, separator: DecimalSeparator): DecimalParts | null {
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
