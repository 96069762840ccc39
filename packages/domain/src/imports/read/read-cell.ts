import { currencyDigits } from '../../kernel/minor-units.js'
import type { RowRefusalParams } from '../messages/params.js'
import { choiceWords, foldText, readFlag } from './choice-words.js'
import { type DateFormat, readDate } from './dates.js'
import { type DecimalSeparator, readDecimal, readNumber } from './decimals.js'
import type { FieldSpec } from './field-spec.js'
import type { DurationUnit, FileMapping } from './import-mapping.js'

/** How a file writes its cells, told by its mapping or detected. */
export interface CellFormats {
  readonly dateFormat: DateFormat
  readonly decimal: DecimalSeparator
  /** ISO 4217, the organization's. */
  readonly currency: string
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
}

const UNIT_MINUTES = { minutes: 1, hours: 60, days: 1440 } as const
const SEPARATOR = /[;,|]/
const SHARE_DIGITS = 2
/** Durations are read to a thousandth of their unit and rounded to minutes. */
const DURATION_DIGITS = 3
const THRESHOLD_DIGITS = 6

/** The reader of one field's non-empty cells. */
export function cellReader(spec: FieldSpec, context: CellContext): ReadCell {
  switch (spec.type) {
    case 'text':
      return found
    case 'currency':
      return (text) => found(text.toUpperCase())
    case 'date':
      return (text) => {
        const day = readDate(text, context.dateFormat)
        const { dateFormat: format } = context
        return day === null ? fault('BAD_DATE', { value: text, format }) : found(day)
      }
    case 'flag':
      return context.over === null ? flagCell : thresholdReader(context.over, context)
    case 'integer':
      return numberReader(0, context, true)
    case 'money':
    case 'signedMoney': {
      const digits = context.money === 'minor' ? 0 : currencyDigits(context.currency)
      return numberReader(digits, context, spec.type === 'signedMoney')
    }
    case 'minutes': {
      const read = numberReader(DURATION_DIGITS, context, false)
      return (text) => mapped(read(text), (value) => toMinutes(value, context.unit))
    }
    case 'number':
      return (text) => {
        const value = readNumber(text, context.decimal)
        return value === null ? fault('BAD_NUMBER', { value: text }) : found(value)
      }
    case 'share':
      return shareReader(context)
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

/** Yes when the cell's number is above the threshold. */
function thresholdReader(over: number, context: CellContext): ReadCell {
  const read = numberReader(THRESHOLD_DIGITS, context, true)
  return (text) => mapped(read(text), (value) => value > over * 10 ** THRESHOLD_DIGITS)
}

function numberReader(digits: number, { decimal }: CellFormats, signed: boolean): ReadCell {
  return (text) => {
    const value = readDecimal(text, decimal, digits)
    if (value === 'NOT_A_NUMBER') return fault('BAD_NUMBER', { value: text })
    if (value === 'TOO_PRECISE') return fault('TOO_PRECISE', { value: text, digits })
    return value < 0 && !signed ? fault('NEGATIVE', { value: text }) : found(value)
  }
}

/** `0.5`, `50%` and `1` are 50, 50 and 100 hundredths. */
function shareReader(context: CellFormats): ReadCell {
  const whole = numberReader(SHARE_DIGITS, context, false)
  const percent = numberReader(0, context, false)
  return (text) => (text.endsWith('%') ? percent(text.slice(0, -1)) : whole(text))
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

function toMinutes(thousandths: number, unit: DurationUnit): number {
  return Math.round((thousandths * UNIT_MINUTES[unit]) / 10 ** DURATION_DIGITS)
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
