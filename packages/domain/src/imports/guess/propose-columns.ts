import { formatDay } from '../../kernel/days.js'
import { currencyDigits } from '../../kernel/minor-units.js'
import { DATE_FORMATS, type DateFormat } from '../read/dates.js'
import { DECIMAL_SEPARATORS, type DecimalSeparator } from '../read/decimals.js'
import type { FieldSpec, FieldType } from '../read/field-spec.js'
import { IMPORT_FIELDS } from '../read/import-fields.js'
import { type FileMapping, sourceColumns } from '../read/import-mapping.js'
import type { FileFormats } from '../compile/compile-rows.js'
import { type CellFormats, cellReader } from '../read/read-cell.js'
import type { WrittenAmount } from '../read/written-amount.js'
import type { KindCandidate } from './kind-candidate.js'

/** How a cell of a file would be read in one of the ways in which it can be. */
export interface CellReading {
  /** The date format or decimal mark by which it is read so; null where nothing depends on one. */
  readonly by: DateFormat | DecimalSeparator | null
  /** A date is YYYY-MM-DD, a number has a point; null when the cell cannot be read. */
  readonly value: string | null
}

/** A cell as the file has it, and how it is read: first as the import would, then as it could be. */
export interface SampleCell {
  readonly text: string
  readonly readings: readonly CellReading[]
}

/** Why a column is taken for a field. */
type ColumnReason = 'CONTENT' | 'NAME' | 'READY' | 'UNUSED'

/** What a column is taken for. */
export interface ColumnProposal {
  readonly column: string
  /** The kind's field, or the metric; null when the kind has no use for the column. */
  readonly field: string | null
  readonly reason: ColumnReason
  readonly samples: readonly SampleCell[]
}

/** How a file's cells are written, as far as it is known. */
export interface KnownFormats extends Pick<FileFormats, 'currency' | 'dayOf'> {
  readonly dateFormat: DateFormat | null
  readonly decimal: DecimalSeparator | null
  /** As of `FormatEvidence.verdict`; none where nothing is known of them. */
  readonly serials?: ReadonlySet<string>
  readonly midnights?: ReadonlySet<string>
}

const SAMPLES = 3

/** Every column of a file with what a candidate takes it for, and some of its cells as they are read. */
export function proposeColumns(
  candidate: KindCandidate,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  formats: KnownFormats,
): readonly ColumnProposal[] {
  const { mapping } = candidate
  return header.map((column, at) => {
    const field = fieldOf(mapping, column)
    const texts = new Set(rows.map((row) => (row[at] ?? '').trim()).filter((text) => text !== ''))
    const samples = [...texts].slice(0, SAMPLES).map((text) => ({
      text,
      readings: readingsOf(text, field, mapping, ofColumn(column, formats)),
    }))
    return { column, field, reason: reasonOf(candidate, column, field), samples }
  })
}

/** A column of dates may be written in its own way. */
function ofColumn(column: string, formats: KnownFormats): KnownFormats {
  const { dateFormat, dayOf, serials, midnights } = formats
  return {
    ...formats,
    dateFormat: serials?.has(column) === true ? 'SERIAL' : dateFormat,
    dayOf: midnights?.has(column) === true ? null : dayOf,
  }
}

function fieldOf({ fields, metrics = [] }: FileMapping, column: string): string | null {
  const found = Object.entries(fields).find(([, source]) => sourceColumns(source).includes(column))
  return found?.[0] ?? metrics.find((metric) => metric.column === column)?.metric ?? null
}

function reasonOf(
  { ready, evidence }: KindCandidate,
  column: string,
  field: string | null,
): ColumnReason {
  if (field === null) return 'UNUSED'
  if (ready !== null) return 'READY'
  const isNamed = evidence.some(
    ({ code, params }) =>
      code === 'HEADERS' && 'columns' in params && params.columns.includes(column),
  )
  return isNamed ? 'NAME' : 'CONTENT'
}

const NUMBERS = new Set<FieldType>([
  'integer',
  'minutes',
  'money',
  'number',
  'share',
  'signedMoney',
])

function readingsOf(
  text: string,
  field: string | null,
  mapping: FileMapping,
  formats: KnownFormats,
): readonly CellReading[] {
  const spec = specOf(field, mapping)
  if (spec === null) return [{ by: null, value: text }]
  const ways = waysOf(spec.type, formats)
  const readings: CellReading[] = []
  for (const [by, cellFormats] of ways) {
    const value = readAs(text, field, spec, mapping, cellFormats)
    if (value !== null && readings.every((other) => other.value !== value)) {
      readings.push({ by, value })
    }
  }
  return readings.length > 0 ? readings : [{ by: null, value: null }]
}

function specOf(field: string | null, { kind, metrics = [] }: FileMapping): FieldSpec | null {
  if (field === null) return null
  const specs: Readonly<Record<string, FieldSpec>> = IMPORT_FIELDS[kind]
  if (specs[field] !== undefined) return specs[field]
  const isNumber = metrics.some(({ metric, take }) => metric === field && take !== 'distinct')
  return isNumber ? { type: 'number', whenEmpty: 'LEAVE' } : null
}

/** The formats in which cells of a type can be read, the known one first. */
function waysOf(
  type: FieldType,
  { dateFormat, decimal, currency, dayOf }: KnownFormats,
): readonly (readonly [CellReading['by'], CellFormats])[] {
  const known = {
    dateFormat: dateFormat ?? 'YYYY-MM-DD',
    decimal: decimal ?? '.',
    currency,
    dayOf,
  } as const
  if (type === 'date') {
    return first(dateFormat, DATE_FORMATS).map((by) => [by, { ...known, dateFormat: by }])
  }
  if (NUMBERS.has(type)) {
    return first(decimal, DECIMAL_SEPARATORS).map((by) => [by, { ...known, decimal: by }])
  }
  return [[null, known]]
}

function first<T>(one: T | null, all: readonly T[]): readonly T[] {
  return one === null ? all : [one, ...all.filter((other) => other !== one)]
}

function readAs(
  text: string,
  field: string | null,
  spec: FieldSpec,
  mapping: FileMapping,
  formats: CellFormats,
): string | null {
  const source = field === null ? undefined : mapping.fields[field]
  const given = source !== undefined && 'column' in source ? source : null
  const told = given?.values?.[text] ?? given?.otherwise ?? text
  const read = cellReader(spec, {
    ...formats,
    money: mapping.money ?? 'major',
    unit: given?.unit ?? 'minutes',
    over: given?.over ?? null,
    times: typeof given?.times === 'number' ? given.times : 1,
  })
  const cell = read(told)
  return cell.ok ? plainText(cell.value, spec.type, formats.currency) : null
}

/** A value as one text in every language. */
function plainText(value: unknown, type: FieldType, currency: string): string {
  if (type === 'money' || type === 'signedMoney') {
    return amountText(value as WrittenAmount, currency)
  }
  if (typeof value !== 'number') return Array.isArray(value) ? value.join(', ') : String(value)
  if (type === 'date') return formatDay(value)
  return String(type === 'share' ? value / 100 : value)
}

/** An amount in units of its currency, with the digits that the organization's has at least. */
function amountText({ value, digits }: WrittenAmount, currency: string): string {
  const shown = Math.max(digits ?? 0, currencyDigits(currency))
  return (value / 10 ** (digits ?? shown)).toFixed(shown)
}
