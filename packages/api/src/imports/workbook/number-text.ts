import { formatDay } from '@postscale/domain'
import type { NumberMeaning } from './cell-formats.js'

/** Significant digits that spreadsheets keep of a number; what stands behind them is noise. */
const DIGITS = 15
const DAY_SECONDS = 86_400
/** Day 0 of both systems, 1899-12-31 and 1904-01-01; the first counts a 29th of February 1900 that never was. */
const ZERO_1900 = -25_568
const ZERO_1904 = -24_107
const LEAP_THAT_NEVER_WAS = 60
/** 9999-12-31 in the system of 1900. */
const LAST_DAY = 2_958_465

/** A cell's text, and whether it is a number or a date by what the workbook says of it. */
export interface CellText {
  readonly text: string
  readonly typed: boolean
}

/**
 * The text of a number as a workbook stores it: a date as `YYYY-MM-DD`, with its time where it has
 * one, a time alone as `HH:MM:SS`, a percentage with its sign, everything else in full digits with a point, never with an
 * exponent. What is stored as a whole number keeps all its digits.
 */
export function numberText(stored: string, meaning: NumberMeaning, from1904: boolean): string {
  const value = Number(stored)
  if (stored.trim() === '' || !Number.isFinite(value)) return stored
  const plain = /^-?\d+$/.test(stored) ? stored : plainDecimal(value)
  switch (meaning.kind) {
    case 'NUMBER':
      return plain
    case 'PADDED':
      return /^\d+$/.test(plain) ? plain.padStart(meaning.digits, '0') : plain
    case 'PERCENT':
      return `${plainDecimal(value * 100)}%`
    case 'DATE':
      return dateText(value, from1904) ?? plain
    case 'TIME':
      return value >= 0 ? timeText(value, from1904, plain) : plain
  }
}

/** In full digits, without the noise of binary fractions: 8.01901E+12 is 8019010000000. */
function plainDecimal(value: number): string {
  const [mantissa = '', power = '0'] = value.toExponential(DIGITS - 1).split('e')
  const negative = mantissa.startsWith('-')
  const digits = mantissa.replaceAll(/[-.]/g, '').replace(/0+$/, '')
  if (digits === '') return '0'
  const point = Number(power) + 1
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0'
  const fraction = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits
  return `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}

function dateText(serial: number, from1904: boolean): string | null {
  const seconds = Math.round(serial * DAY_SECONDS)
  const day = Math.floor(seconds / DAY_SECONDS)
  if (day < (from1904 ? 0 : 1) || day > LAST_DAY) return null
  const counted = !from1904 && day >= LEAP_THAT_NEVER_WAS ? day - 1 : day
  const text = formatDay((from1904 ? ZERO_1904 : ZERO_1900) + counted)
  const time = seconds - day * DAY_SECONDS
  return time === 0 ? text : `${text} ${clock(time)}`
}

/** A clock's time within a day; a duration of more, or an instant, says so in its own way. */
function timeText(value: number, from1904: boolean, plain: string): string {
  const seconds = Math.round(value * DAY_SECONDS)
  if (value < 1) return clock(seconds)
  // A whole day and more under a format of times alone is a duration, unless it is a day of our times.
  const isInstant = value > 20_000
  return isInstant ? (dateText(value, from1904) ?? plain) : clock(seconds)
}

function clock(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map(two)
    .join(':')
}
