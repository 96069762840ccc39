import {
  type BoardCell,
  type BoardTable,
  currencyDigits,
  formatDay,
  formatsFor,
  type Locale,
  localize,
} from '@postscale/domain'
import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/node'
import type { BoardPack } from './board-pack.service.js'
import { boardText, pointsOf } from './board-text.js'

const FIRST_COLUMN = 44
const OTHER_COLUMN = 24
/** What Excel allows in the name of a sheet. */
const LONGEST_NAME = 31
const NOT_IN_NAMES = /[[\]*/\\?:]/gu

/**
 * A board pack as an Excel workbook (.xlsx), a sheet for each table: numbers as numbers, with their format.
 * Above each table stands whose it is, the month's last day and the revision, and what is to be known of it.
 */
export async function boardWorkbook({ view, tables }: BoardPack, locale: Locale): Promise<Buffer> {
  const { name, currency } = view.organization
  const day = formatsFor(locale).date(formatDay(view.day))
  const heading = `${name} · ${day} · r${view.state.revision} · ${currency}`
  const sheets = tables.map((table) => sheetOf(table, heading, { currency, locale }))
  return writeExcelFile(sheets).toBuffer()
}

interface Written {
  readonly currency: string
  readonly locale: Locale
}

function sheetOf(
  { title, notes = [], columns, rows }: BoardTable,
  heading: string,
  written: Written,
): Sheet<never> {
  const bold = { fontWeight: 'bold' } as const
  const called = boardText(title, written.locale)
  return {
    sheet: called.replaceAll(NOT_IN_NAMES, ' ').slice(0, LONGEST_NAME),
    columns: [{ width: FIRST_COLUMN }, ...columns.map(() => ({ width: OTHER_COLUMN }))],
    orientation: 'landscape',
    data: [
      [{ value: heading }],
      [{ value: called, ...bold, fontSize: 14 }],
      ...notes.map((note): CellObject[] => [{ value: localize(written.locale, note) }]),
      [
        null,
        ...columns.map((column): CellObject => {
          return { value: localize(written.locale, column), ...bold, align: 'right' }
        }),
      ],
      ...rows.map(({ label, cells, isTotal }) => {
        const style = isTotal ? { ...bold, topBorderStyle: 'thin' as const } : {}
        const first: CellObject = { value: boardText(label, written.locale), wrap: true }
        return [first, ...cells.map((cell) => cellOf(cell, written))].map((cell) => ({
          ...cell,
          ...style,
        }))
      }),
    ],
  }
}

function cellOf(cell: BoardCell, { currency, locale }: Written): CellObject {
  switch (cell.kind) {
    case 'MONEY': {
      const digits = currencyDigits(currency)
      const format = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`
      return { type: Number, value: cell.amount / 10 ** digits, format }
    }
    case 'SHARE':
      return { type: Number, value: cell.value, format: '0.0%' }
    case 'POINTS':
      return textCell(boardText(pointsOf(cell.value), locale))
    case 'NUMBER':
      return { type: Number, value: cell.value, format: numberFormat(cell.value) }
    case 'DATE':
      return { type: Date, value: new Date(cell.date), format: 'yyyy-mm-dd' }
    case 'TEXT':
      return textCell(boardText(cell.text, locale))
    case 'NONE':
      return textCell(cell.reason === null ? '' : localize(locale, cell.reason))
  }
}

/** FTE have parts. */
function numberFormat(value: number): string {
  return Number.isInteger(value) ? '#,##0' : '#,##0.0#'
}

function textCell(value: string): CellObject {
  return value === '' ? {} : { type: String, value, align: 'right', wrap: true }
}
