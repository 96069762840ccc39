import type { CellFormats } from '@postscale/domain'
import type { StagedRow } from '../upload/parse-rows.js'

type Cells = Pick<StagedRow, 'cells' | 'typed'>

const WHOLE = /^-?\d+$/
const DAY = /^(\d{4})-(\d\d)-(\d\d)(.*)$/s

/**
 * The cells that tell how a file writes dates and numbers: those that a workbook itself says are dates
 * or fractions tell nothing about the texts beside them. Whole numbers stay: they may be days' serials.
 */
export function untypedCells({ cells, typed }: Cells): readonly string[] {
  if (typed === undefined) return cells
  return cells.map((cell, at) => (typed.has(at) && !WHOLE.test(cell) ? '' : cell))
}

/** The cells as the file's texts are written, so that numbers and dates of a workbook are read like them. */
export function typedCellsAs(
  { cells, typed }: Cells,
  { dateFormat, decimal }: Pick<CellFormats, 'dateFormat' | 'decimal'>,
): readonly string[] {
  if (typed === undefined || (decimal === '.' && dateFormat === 'YYYY-MM-DD')) return cells
  return cells.map((cell, at) => {
    if (!typed.has(at)) return cell
    const day = DAY.exec(cell)
    if (day === null) return decimal === ',' ? cell.replace('.', ',') : cell
    const [, year = '', month = '', date = '', time = ''] = day
    const short = year.slice(-2)
    return (
      dateFormat
        .replace('YYYY', year)
        .replace('YY', short)
        .replace('MM', month)
        .replace('DD', date) + (dateFormat === 'YYYYMMDD' ? '' : time)
    )
  })
}
