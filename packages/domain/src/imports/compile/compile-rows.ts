import { formatDay } from '../../kernel/days.js'
import { withoutItselfAbove } from '../read/row-above.js'
import { standInsOf } from '../read/stand-ins.js'
import { type CellFormats, cellReader, type ReadCell } from '../read/read-cell.js'
import type { WrittenAmount } from '../read/written-amount.js'
import { compileMetrics } from './compile-metrics.js'
import type { FieldSpec, ImportKind } from '../read/field-spec.js'
import { isRuinedId } from '../read/id-doubts.js'
import { IMPORT_FIELDS } from '../read/import-fields.js'
import { foldText } from '../read/choice-words.js'
import type { FieldSource, FileMapping, TimesByColumn } from '../read/import-mapping.js'
import type { ImportRow } from './import-row.js'
import { refuseRow, type RowRefusal, type RowRefusalCode } from './row-refusal.js'
import { amountOf, isMoney, moneyOf } from './row-money.js'
import { rowRules } from './row-rules.js'
import { translator } from './compile-links.js'
import type { CellAmount } from './written-money.js'

/** A row that was read, one that the mapping passes over, or one that is refused with every reason. */
type ReadRow<K extends ImportKind> =
  | {
      readonly outcome: 'READ'
      readonly row: ImportRow<K>
      /** Whether it named itself as the one above it, which was taken away. */
      readonly itselfAbove: boolean
    }
  | { readonly outcome: 'PASSED_OVER' }
  | { readonly outcome: 'REFUSED'; readonly refusals: readonly RowRefusal[] }

/** How a file writes its cells, and the columns of dates that are written in their own way. */
export interface FileFormats extends CellFormats {
  /** Numbers of days. */
  readonly serials?: ReadonlySet<string>
  /** Dates that were made instants, at midnight in UTC. */
  readonly midnights?: ReadonlySet<string>
}

interface FieldReader {
  readonly field: string
  readonly column: string | null
  readonly original: (cells: readonly string[]) => string
  readonly translate: (text: string) => string
  readonly read: (text: string, cells: readonly string[]) => ReturnType<ReadCell>
  readonly spec: FieldSpec
}

/**
 * Prepares the reading of one file's rows.
 *
 * @param mapping of a kind `K`; its columns must be in the header (see `checkColumns`).
 * @returns the function from a row's cells to the row.
 */
export function compileRows<K extends ImportKind>(
  kind: K,
  mapping: FileMapping,
  header: readonly string[],
  formats: FileFormats,
): (cells: readonly string[]) => ReadRow<K> {
  const readers = Object.entries(mapping.fields).flatMap(([field, source]) =>
    'balanceOf' in source ? [] : [fieldReader(kind, field, source, mapping, header, formats)],
  )
  const passes = rowFilter(mapping, header)
  const metrics = compileMetrics(mapping, header, formats)
  const rules = rowRules(kind)
  const readMoney = moneyOf(kind, mapping, formats.currency)
  const standIn = standInFor(kind, mapping)
  // A target in per cent tells its unit itself.
  const percentAt = kind === 'SUCCESS_PLANS' ? columnAt(mapping, 'target', header) : -1
  const columnOf = new Map(readers.map(({ field, column }) => [field, column]))

  return (cells) => {
    if (cells.length !== header.length) {
      const params = { expected: header.length, actual: cells.length }
      return { outcome: 'REFUSED', refusals: [refuseRow('COLUMN_COUNT', params)] }
    }
    if (!passes(cells)) return { outcome: 'PASSED_OVER' }
    const row: Record<string, unknown> = {}
    const refusals: RowRefusal[] = []
    const amounts: CellAmount[] = []
    for (const reader of readers) {
      readField(reader, reader.original(cells), cells, row, amounts, refusals)
    }
    standIn(row, refusals)
    const itselfAbove = withoutItselfAbove(kind, row)
    if (percentAt !== -1 && (cells[percentAt] ?? '').includes('%')) row['unit'] ??= '%'
    if (metrics !== null) row['signals'] = metrics(cells, refusals)
    readMoney(row, amounts, refusals)
    if (refusals.length === 0) {
      for (const { field, code, params } of rules(row as ImportRow<K>)) {
        const column = columnOf.get(field) ?? null
        const value = column === null ? null : (cells[header.indexOf(column)] ?? null)
        refusals.push(refuseRow(code, params, column, value))
      }
    }
    if (refusals.length > 0) return { outcome: 'REFUSED', refusals }
    return { outcome: 'READ', row: row as ImportRow<K>, itselfAbove }
  }
}

/** Where the column of a field is; -1 where it has none. */
function columnAt({ fields }: FileMapping, field: string, header: readonly string[]): number {
  const source = fields[field]
  return source !== undefined && 'column' in source ? header.indexOf(source.column) : -1
}

/** What gives a row the key that the file has no column for: see `standIns` of the kind's fields. */
function standInFor(kind: ImportKind, { fields }: FileMapping) {
  const lacking = standInsOf(kind, fields)
  return (row: Record<string, unknown>, refusals: RowRefusal[]): void => {
    for (const { field, by, wanted } of lacking) {
      const known = by
        .map((together) => together.map((name) => keyText(name, row[name])))
        .find((texts) => texts.every((text) => text !== null))
      if (known !== undefined) row[field] = known.join(' ')
      else if (refusals.length === 0) refusals.push(refuseRow('MISSING', { field: wanted }))
    }
  }
}

/** A value as part of a key; null when the row has none. */
function keyText(field: string, value: unknown): string | null {
  if (typeof value === 'number') return formatDay(value)
  if (typeof value !== 'string') return null
  // People write one address in capitals and not.
  return field === 'email' ? value.toLowerCase() : value
}

/** What says which thing a row is, or refers to. */
const ID_FIELDS: ReadonlySet<string> = new Set(
  'externalId key account manager owner parent person position reportsTo team'.split(' '),
)

function readField(
  { field, column, translate, read, spec }: FieldReader,
  original: string,
  cells: readonly string[],
  row: Record<string, unknown>,
  amounts: CellAmount[],
  refusals: RowRefusal[],
): void {
  const text = translate(original)
  if (text === '') {
    if (spec.whenEmpty === 'REFUSE') {
      refusals.push(refuseRow('MISSING', { field }, column, original))
    } else if (spec.whenEmpty === 'NULL') row[field] = null
    return
  }
  if (ID_FIELDS.has(field) && isRuinedId(text)) {
    refusals.push(refuseRow('RUINED_ID', { value: text }, column, original))
    return
  }
  const cell = read(text, cells)
  const fault = cell.ok ? (spec.check?.(cell.value) ?? null) : null
  if (fault !== null && 'min' in fault) {
    // Shares are told in whole units.
    const unit = spec.type === 'share' ? 100 : 1
    const params = { value: original, min: fault.min / unit, max: fault.max / unit }
    refusals.push(refuseRow('OUT_OF_RANGE', params, column, original))
  } else if (cell.ok && isMoney(spec)) {
    amounts.push(amountOf(cell.value as WrittenAmount, field, column))
  } else if (cell.ok) row[field] = cell.value
  else refusals.push(refuseRow<RowRefusalCode>(cell.code, cell.params, column, original))
}

function fieldReader(
  kind: ImportKind,
  field: string,
  source: Exclude<FieldSource, { readonly balanceOf: string }>,
  mapping: FileMapping,
  header: readonly string[],
  formats: FileFormats,
): FieldReader {
  const spec = (IMPORT_FIELDS[kind] as Readonly<Record<string, FieldSpec>>)[field]
  if (spec === undefined) throw new RangeError(`${kind} has no field ${field}`)
  const context = {
    ...formats,
    money: mapping.money ?? 'major',
    unit: 'minutes' as const,
    over: null,
    times: 1,
  }
  if ('constant' in source) {
    const fixed = { ...context, decimal: '.' as const, dateFormat: 'YYYY-MM-DD' as const }
    const read = cellReader(spec, fixed)
    const constant = source.constant.trim()
    return { field, column: null, original: () => constant, translate: same, read, spec }
  }
  const { column, unit = 'minutes', over = null, times = 1 } = source
  const dateFormat = formats.serials?.has(column) ? 'SERIAL' : formats.dateFormat
  const dayOf = formats.midnights?.has(column) ? null : formats.dayOf
  const own = { ...context, dateFormat, dayOf, unit, over }
  const read =
    typeof times === 'number'
      ? cellReader(spec, { ...own, times })
      : timesReader(times, header, (factor) => cellReader(spec, { ...own, times: factor }))
  const original = joinedCells(source, header)
  return { field, column, original, translate: translator(source), read, spec }
}

/** A column's cell, with those of the columns that follow it. */
function joinedCells(
  { column, with: others = [] }: Extract<FieldSource, { readonly column: string }>,
  header: readonly string[],
): (cells: readonly string[]) => string {
  const at = [column, ...others].map((name) => header.indexOf(name))
  const [only = -1] = at
  if (others.length === 0) return (cells) => (cells[only] ?? '').trim()
  return (cells) =>
    at
      .map((index) => (cells[index] ?? '').trim())
      .filter((text) => text !== '')
      .join(' ')
}

/** Reads a number by the factor that another cell of its row names. */
function timesReader(
  { column, values }: TimesByColumn,
  header: readonly string[],
  readerOf: (factor: number) => ReadCell,
): (text: string, cells: readonly string[]) => ReturnType<ReadCell> {
  const index = header.indexOf(column)
  const readers = new Map(
    Object.entries(values).map(([word, factor]) => [foldText(word), readerOf(factor)]),
  )
  const choices = Object.keys(values).join(', ')
  return (text, cells) => {
    const word = (cells[index] ?? '').trim()
    const read = readers.get(foldText(word))
    if (read !== undefined) return read(text)
    return { ok: false, code: 'UNKNOWN_CHOICE', params: { value: word, choices } }
  }
}

function rowFilter({ only }: FileMapping, header: readonly string[]) {
  if (only === undefined) return () => true
  const index = header.indexOf(only.column)
  const wanted = new Set(only.values)
  return (cells: readonly string[]): boolean => wanted.has((cells[index] ?? '').trim())
}

function same(text: string): string {
  return text
}
