import type { RowRefusalParams } from '../messages/params.js'
import { choiceWords, foldText, readFlag } from './choice-words.js'
import { type DateFormat, dateParts, type DayOfInstant, formatsOf, readDate } from './dates.js'
import { type DecimalSeparator, multiplied, readExact, readNumber, scaled } from './decimals.js'
import type { FieldSpec } from './field-spec.js'
import type { DurationUnit, FileMapping } from './import-mapping.js'
import type { WrittenAmount } from './written-amount.js'

/** How a file writes its cells, told by its mapping or detected. */
export interface CellFormats {
  readonly dateFormat: DateFormat
  readonly decimal: DecimalSeparator
  /** ISO 4217, the organization's. */
  readonly currency: string
  /** The organization's day of an instant; null where instants are taken as written. */
  readonly dayOf: DayOfInstant | null
}

/** A cell's value, or why it has none. */
type CellValue =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: CellFault; readonly params: RowRefusalParams[CellFault] }

type CellFault =
  | 'BAD_DATE'
  | 'BAD_FLAG'
  | 'BAD_NUMBER'
  | 'NEGATIVE'
  | 'TOO_PRECISE'
  | 'UNKNOWN_CHOICE'

export type ReadCell = (text: string) => CellValue

/** What besides the field itself decides how a cell is read. */
interface CellContext extends CellFormats {
  readonly money: NonNullable<FileMapping['money']>
  readonly unit: DurationUnit
  readonly over: number | null
  /** What a number is multiplied by. */
  readonly times: number
}

const UNIT_MINUTES = { minutes: 1, hours: 60, days: 1440 } as const
const SEPARATOR = /[;,|]/
const SHARE_DIGITS = 2

/** The reader of one field's non-empty cells. */
export function cellReader(spec: FieldSpec, context: CellContext): ReadCell {
  switch (spec.type) {
    case 'text':
      return found
    case 'currency':
      return (text) => found(text.toUpperCase())
    case 'date':
      return dateReader(context)
    case 'flag':
      return context.over === null ? flagCell : thresholdReader(context.over, context)
    case 'integer':
      return integerReader(context)
    case 'money':
    case 'signedMoney':
      return moneyReader(context, spec.type === 'signedMoney')
    case 'minutes':
      return roundedReader(UNIT_MINUTES[context.unit], context)
    case 'number':
      return numberReader(context, spec.percent)
    case 'share':
      return roundedReader(10 ** SHARE_DIGITS, context, true)
    case 'choice':
      return choiceReader(spec.choices ?? [])
    case 'choices':
      return listReader(choiceReader(spec.choices ?? []))
    case 'list':
      return listReader(found)
  }
}

function flagCell(text: string): CellValue {
  const flag = readFlag(text)
  return flag === null ? fault('BAD_FLAG', { value: text }) : found(flag)
}

function dateReader({ dateFormat: format, dayOf }: CellContext): ReadCell {
  return (text) => {
    const day = readDate(text, format, dayOf)
    if (day !== null) return found(day)
    const others = formatsOf(text)
    const twoDigits = dateParts(text)?.shape === 'SHORT'
    return fault('BAD_DATE', { value: text, format, others: others.join(' | '), twoDigits })
  }
}

/** Yes when the cell's number is above the threshold. */
function thresholdReader(over: number, context: CellContext): ReadCell {
  return (text) => mapped(numberReader(context)(text), (value) => value > over)
}

/** A number as it is measured, as near as a double comes. */
function numberReader({ decimal, times }: CellContext, percent?: FieldSpec['percent']): ReadCell {
  return (text) => {
    const isPercentage = text.includes('%')
    const points = isPercentage && percent === 'points'
    const value = readNumber(points ? text.replace('%', '') : text, decimal)
    return value === null || (isPercentage && percent === false)
      ? fault('BAD_NUMBER', { value: text })
      : found(value * times)
  }
}

function integerReader({ decimal, times }: CellContext): ReadCell {
  return (text) => {
    const number = readExact(text, decimal)
    if (number === null || number.percent || number.units.length > 0) {
      return fault('BAD_NUMBER', { value: text })
    }
    const value = scaled(multiplied(number, times), 0)
    if (value === 'TOO_PRECISE') return fault('TOO_PRECISE', { value: text, digits: 0 })
    return value === 'NOT_A_NUMBER' ? fault('BAD_NUMBER', { value: text }) : found(value)
  }
}

/**
 * A `WrittenAmount`: to how many digits it may be told depends on its currency. A power of ten has lost
 * what it was rounded by, and money is never rounded.
 */
function moneyReader({ decimal, money, times }: CellContext, signed: boolean): ReadCell {
  return (text) => {
    const number = readExact(text, decimal)
    if (number === null || number.percent || number.scientific) {
      return fault('BAD_NUMBER', { value: text })
    }
    const { value, digits, units } = multiplied(number, times)
    if (!Number.isSafeInteger(value)) return fault('BAD_NUMBER', { value: text })
    if (value < 0 && !signed) return fault('NEGATIVE', { value: text })
    if (money === 'minor' && digits > 0) return fault('TOO_PRECISE', { value: text, digits: 0 })
    const amount: WrittenAmount = { value, digits: money === 'minor' ? null : digits, units, text }
    return found(amount)
  }
}

/** A measured quantity in so many parts of one, rounded to whole ones: `50%` is half of them. */
function roundedReader(parts: number, { decimal, times }: CellContext, share = false): ReadCell {
  return (text) => {
    const number = readNumber(text, decimal)
    if (number === null || (!share && text.includes('%'))) {
      return fault('BAD_NUMBER', { value: text })
    }
    const exact = readExact(text, decimal)
    const value =
      exact === null
        ? number * times * parts
        : (exact.value * times * parts) / 10 ** (exact.digits + (exact.percent ? 2 : 0))
    const rounded = Math.round(value)
    if (!Number.isSafeInteger(rounded)) return fault('BAD_NUMBER', { value: text })
    return rounded < 0 ? fault('NEGATIVE', { value: text }) : found(rounded)
  }
}

function choiceReader(choices: readonly string[]): ReadCell {
  const words = choiceWords(choices)
  const joined = choices.join(', ')
  return (text) => {
    const choice = words.get(foldText(text))
    if (choice === undefined) return fault('UNKNOWN_CHOICE', { value: text, choices: joined })
    return found(choice)
  }
}

function listReader(read: ReadCell): ReadCell {
  return (text) => {
    const values: unknown[] = []
    for (const item of text.split(SEPARATOR)) {
      const trimmed = item.trim()
      if (trimmed === '') continue
      const cell = read(trimmed)
      if (!cell.ok) return cell
      if (!values.includes(cell.value)) values.push(cell.value)
    }
    return found(values)
  }
}

function mapped(cell: CellValue, change: (value: number) => unknown): CellValue {
  return cell.ok ? found(change(cell.value as number)) : cell
}

function found(value: unknown): CellValue {
  return { ok: true, value }
}

function fault<C extends CellFault>(code: C, params: RowRefusalParams[C]): CellValue {
  return { ok: false, code, params }
}
