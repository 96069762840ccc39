import { type CellFormats, cellReader } from '../read/read-cell.js'
import type { FileMapping, MetricMapping } from '../read/import-mapping.js'
import { type RowRefusal, type RowRefusalCode, refuseRow } from './row-refusal.js'
import type { SignalPart } from './import-row.js'
import { translator } from './compile-links.js'

type ReadMetrics = (cells: readonly string[], refusals: RowRefusal[]) => readonly SignalPart[]
type ReadNumber = (cells: readonly string[], refusals: RowRefusal[]) => number | null

/**
 * Prepares the reading of what a row's columns tell of metrics; null when the mapping names none. An
 * empty cell tells nothing.
 */
export function compileMetrics(
  { metrics }: FileMapping,
  header: readonly string[],
  formats: CellFormats,
): ReadMetrics | null {
  if (metrics === undefined) return null
  const readers = metrics.map((metric) => partReader(metric, header, formats))
  return (cells, refusals) => readers.flatMap((read) => read(cells, refusals) ?? [])
}

function partReader(
  mapping: MetricMapping,
  header: readonly string[],
  formats: CellFormats,
): (cells: readonly string[], refusals: RowRefusal[]) => SignalPart | null {
  const { metric, family, take, column = '', per } = mapping
  if (take === 'rows') return () => ({ metric, family, value: 1, per: null })
  const translate = translator(mapping)
  if (take === 'distinct') {
    const index = header.indexOf(column)
    return (cells) => {
      const value = translate((cells[index] ?? '').trim())
      return value === '' ? null : { metric, family, value, per: null }
    }
  }
  const read = numberReader(column, translate, header, formats)
  if (per === undefined) {
    return (cells, refusals) => {
      const value = read(cells, refusals)
      return value === null ? null : { metric, family, value, per: null }
    }
  }
  const readPer = numberReader(per, translator({}), header, formats)
  return (cells, refusals) => {
    const [value, against] = [read(cells, refusals), readPer(cells, refusals)]
    return value === null || against === null ? null : { metric, family, value, per: against }
  }
}

function numberReader(
  column: string,
  translate: (text: string) => string,
  header: readonly string[],
  formats: CellFormats,
): ReadNumber {
  const index = header.indexOf(column)
  const context = { ...formats, money: 'major', unit: 'minutes', over: null, times: 1 } as const
  const plain = cellReader({ type: 'number', whenEmpty: 'LEAVE' }, context)
  const ours = cellReader({ type: 'number', whenEmpty: 'LEAVE' }, { ...context, decimal: '.' })
  return (cells, refusals) => {
    const original = (cells[index] ?? '').trim()
    const text = translate(original)
    if (text === '') return null
    const cell = text === original ? plain(text) : ours(text)
    if (cell.ok) return cell.value as number
    refusals.push(refuseRow<RowRefusalCode>(cell.code, cell.params, column, original))
    return null
  }
}
