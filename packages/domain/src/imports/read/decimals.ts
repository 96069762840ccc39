import { currencyUnit } from './currency-units.js'

/** What separates the whole from the fraction; the other one may group the thousands. */
export const DECIMAL_SEPARATORS = ['.', ','] as const

export type DecimalSeparator = (typeof DECIMAL_SEPARATORS)[number]

/** What shows nothing: joiners and marks of the direction of writing. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2069\ufeff]/g
const SPACES = /\s+/g
const APOSTROPHES = /[’‘ʼ´`]/g
/** Hyphens, dashes and the minus itself. */
const MINUSES = /[\u2010-\u2015\u2212\ufe63\uff0d]/g
/** A mark before the digits belongs to them, unless it ends a word (`S/.250`, `Rs.250`). */
const CORE = /(?:(?<![\p{L}/])[.,])?\d(?:[\d.,' ]*\d)?[.,]?/u
const EXPONENT = /^[eE]([+-]?\d{1,3})(?!\d)/
/** `120k` are 120 thousand; what goes on after it is another word (`kr`). */
const KILO = /^\s?[kK](?!\p{L})/u
/** `1.250k` may be 1,250 and 1,250,000. */
const UNCLEAR_KILO = /^\D*\d{1,3}[.,]\d{3}$/
/** `1.200,-` is a whole amount as invoices write it. */
const NO_CENTS = /[.,]--?$/

/** What needs no translation: most numbers. */
const ASCII = /^[\x21-\x7e]*$/

function inAscii(text: string): string {
  return text
    .replaceAll(INVISIBLE, '')
    .replaceAll(SPACES, ' ')
    .replaceAll(APOSTROPHES, "'")
    .replaceAll(MINUSES, '-')
    .trim()
}

/** The parts of a text that holds one number. */
interface NumberText {
  readonly before: string
  /** Digits and the marks between them. */
  readonly body: string
  /** A power of ten that the number is written with (`1.2E+3`); null without. */
  readonly exponent: number | null
  /** Whether it is told in thousands (`120k`). */
  readonly kilo: boolean
  readonly behind: string
}

/** Finds the one number of a text; null when there is none. */
export function numberText(text: string): NumberText | null {
  const plain = (ASCII.test(text) ? text : inAscii(text)).replace(NO_CENTS, '')
  const core = CORE.exec(plain)
  if (core === null) return null
  const rest = plain.slice(core.index + core[0].length)
  const exponent = EXPONENT.exec(rest)
  const kilo = KILO.exec(rest)
  return {
    before: plain.slice(0, core.index),
    body: core[0],
    exponent: exponent === null ? null : Number(exponent[1]),
    kilo: kilo !== null,
    behind: rest.slice((exponent ?? kilo)?.[0].length ?? 0),
  }
}

/** A number as a text writes it. */
interface WrittenNumber {
  readonly negative: boolean
  /** The digits before and behind the decimal separator. */
  readonly whole: string
  readonly fraction: string
  readonly exponent: number | null
  /** Signs and codes of currencies beside it. */
  readonly units: readonly string[]
  readonly percent: boolean
}

/** Takes a number's text apart; null when it is none. */
function writtenNumber(text: string, separator: DecimalSeparator): WrittenNumber | null {
  const found = numberText(text)
  if (found === null) return null
  const body = digitsOf(found.body, separator)
  const dress = dressing(found.before, found.behind)
  if (body === null || dress === null) return null
  const { whole, fraction } = body
  const { negative, percent, units } = dress
  if (!found.kilo) return { negative, whole, fraction, exponent: found.exponent, units, percent }
  if (percent || UNCLEAR_KILO.test(found.body)) return null
  const thousand = `${fraction}${'0'.repeat(KILO_DIGITS)}`
  return {
    negative,
    whole: whole + thousand.slice(0, KILO_DIGITS),
    fraction: fraction.slice(KILO_DIGITS),
    exponent: null,
    units,
    percent,
  }
}

/**
 * The digits of a number's body. Thousands are grouped by threes, or as in India (`12,34,567.50`), with
 * the mark that is not the decimal one, a space or an apostrophe, and never below one thousand.
 */
function digitsOf(
  body: string,
  separator: DecimalSeparator,
): Pick<WrittenNumber, 'fraction' | 'whole'> | null {
  const [whole = '', fraction = '', ...more] = body.split(separator)
  if (more.length > 0 || !/^\d*$/.test(fraction)) return null
  const marks = new Set(whole.replaceAll(/\d/g, ''))
  if (marks.size > 1) return null
  const [mark] = marks
  if (mark === undefined) return { whole, fraction }
  const [first = '', ...groups] = whole.split(mark)
  const last = groups.at(-1) ?? ''
  const thousands = groups.every((group) => group.length === 3) && first.length <= 3
  const indian =
    mark === ',' &&
    last.length === 3 &&
    first.length <= 2 &&
    groups.slice(0, -1).every((group) => group.length === 2)
  if (!/^[1-9]/.test(first) || !(thousands || indian)) return null
  return { whole: first + groups.join(''), fraction }
}

const KILO_DIGITS = 3
const UNDRESSED = { negative: false, percent: false, units: [] } as const

/** What stands around a number: its sign, once, and its unit; null when there is anything else. */
function dressing(
  before: string,
  behind: string,
): Pick<WrittenNumber, 'negative' | 'percent' | 'units'> | null {
  if (before === '' && behind === '') return UNDRESSED
  const signs = `${before}${behind}`.replaceAll(/[^+()%-]/g, '')
  const bracketed = before.includes('(') && behind.includes(')')
  const signed = signs.replaceAll(/[()%]/g, '')
  const percents = signs.replaceAll(/[^%]/g, '').length
  const brackets = signs.replaceAll(/[^()]/g, '')
  if (brackets !== (bracketed ? '()' : '') || signed.length > 1 || percents > 1) return null
  if (bracketed && signed !== '') return null
  const units: string[] = []
  for (const side of [before, behind]) {
    const rest = side.replaceAll(/[+()%-]/g, ' ').trim()
    if (rest === '') continue
    const unit = currencyUnit(rest)
    if (unit === null) return null
    units.push(unit)
  }
  if (percents > 0 && units.length > 0) return null
  return { negative: bracketed || signed === '-', percent: percents > 0, units }
}

/** Why a text is not an exact number of the wanted precision. */
type DecimalFault = 'NOT_A_NUMBER' | 'TOO_PRECISE'

/** An exact number: `value` of `10 ** -digits`, zeros behind left off, and the units beside it. */
export interface ExactNumber {
  readonly value: number
  readonly digits: number
  readonly units: readonly string[]
  readonly percent: boolean
  /** Whether it is written as a power of ten, as spreadsheets round long numbers. */
  readonly scientific: boolean
}

/** Reads a number exactly, whatever its digits; null when it is none, or too long to be exact. */
export function readExact(text: string, separator: DecimalSeparator): ExactNumber | null {
  const written = writtenNumber(text, separator)
  if (written === null) return null
  const { negative, whole, fraction, exponent, units, percent } = written
  const shift = fraction.length - (exponent ?? 0)
  const digitsText = `${whole}${fraction}${'0'.repeat(Math.max(0, -shift))}`
  const zeros = Math.min(Math.max(0, shift), /0*$/.exec(digitsText)?.[0].length ?? 0)
  const value = Number(digitsText.slice(0, digitsText.length - zeros) || '0')
  if (!Number.isSafeInteger(value)) return null
  const digits = value === 0 ? 0 : Math.max(0, shift) - zeros
  const scientific = exponent !== null
  return { value: negative && value !== 0 ? -value : value, digits, units, percent, scientific }
}

/** An exact number so many times; it is too long to be exact where its value is no safe integer. */
export function multiplied(number: ExactNumber, times: number): ExactNumber {
  let [value, digits] = [number.value * times, number.digits]
  while (digits > 0 && value % 10 === 0) [value, digits] = [value / 10, digits - 1]
  return { ...number, value, digits }
}

/** An exact number in units of `10 ** -digits`; it may be so only without a fraction of them. */
export function scaled(
  number: Pick<ExactNumber, 'digits' | 'value'>,
  digits: number,
): number | DecimalFault {
  if (number.digits > digits) return 'TOO_PRECISE'
  const value = number.value * 10 ** (digits - number.digits)
  return Number.isSafeInteger(value) ? value : 'NOT_A_NUMBER'
}

/**
 * Reads a decimal number exactly, as an integer of `10 ** -digits`: `('1.234,5', ',', 2)` → 123450.
 * Currency signs and codes, grouped thousands, a minus on either side and parentheses for a negative
 * are understood.
 */
export function readDecimal(
  text: string,
  separator: DecimalSeparator,
  digits: number,
): number | DecimalFault {
  const number = readExact(text, separator)
  return number === null || number.percent ? 'NOT_A_NUMBER' : scaled(number, digits)
}

/** Reads a measured number, as near as a double comes; `12 %` is 0.12. Null when it is none. */
export function readNumber(text: string, separator: DecimalSeparator): number | null {
  const written = writtenNumber(text, separator)
  if (written === null || written.units.length > 0) return null
  const { negative, whole, fraction, exponent, percent } = written
  const value = Number(`${whole || '0'}.${fraction}e${(exponent ?? 0) - (percent ? 2 : 0)}`)
  if (!Number.isFinite(value)) return null
  return negative && value !== 0 ? -value : value
}
