import { columnNames } from './cell-text.js'
import { foldText } from './choice-words.js'
import { numberText } from './decimals.js'

/** Why a row of a file is no data. `PREAMBLE` stands before the header, `FOOTER` behind the last row. */
export type LayoutCause = 'EMPTY' | 'FOOTER' | 'HEADER' | 'PREAMBLE' | 'TOTAL'

/** Names that nobody has. */
const SUMS = foldedWords(
  'subtotal, subtotals, sub-total, grand total, grand totals, overall total',
  'subtotales, total general, gran total, suma total',
  'subtotais, total geral, soma total',
)
const TOTALS = new Set([
  ...SUMS,
  ...foldedWords('total, totals, sum', 'totales, suma', 'totais, soma'),
])
/** What reports write behind the word: `Grand Total (84 records)`, `Total: 84`. */
const COUNTED = /[(:].*$/

function foldedWords(...lists: readonly string[]): Set<string> {
  return new Set(lists.flatMap((words) => words.split(',').map(foldText)))
}

/**
 * What a row is that holds no data, whatever the kind of its file: empty, the header once more, or a sum of
 * those above. Null for any other.
 */
export function layoutOf(cells: readonly string[], header: readonly string[]): LayoutCause | null {
  // How a line before the header is staged.
  if (cells.length === 0) return 'PREAMBLE'
  if (cells.every((cell) => cell.trim() === '')) return 'EMPTY'
  if (isHeader(cells, header)) return 'HEADER'
  const first = cells.find((cell) => cell.trim() !== '') ?? ''
  return SUMS.has(totalWord(first)) ? 'TOTAL' : null
}

function isHeader(cells: readonly string[], header: readonly string[]): boolean {
  if ((cells[0] ?? '').trim() !== header[0]) return false
  const names = columnNames(cells.map((cell) => cell.trim()))
  return header.every((name, index) => (names[index] ?? '') === name)
}

/**
 * What a row may be when no row with data comes after it: a line of totals, whose first cell says so and whose
 * others are numbers, or a line of text below the table.
 *
 * @param apart whether it stands below an empty row or a line of totals, with no data between.
 */
export function endingOf(
  cells: readonly string[],
  header: readonly string[],
  apart: boolean,
): 'FOOTER' | 'TOTAL' | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const [first = '', ...others] = filled
  const isTotal = TOTALS.has(totalWord(first))
  if (isTotal && others.every((cell) => numberText(cell) !== null)) return 'TOTAL'
  if (others.length > 0 || header.length < 2) return null
  if (apart) return 'FOOTER'
  // One word may be what is left of a file that was cut off.
  return cells.length < named(header) && /\p{L}\s+\p{L}/u.test(first) ? 'FOOTER' : null
}

function totalWord(cell: string): string {
  return foldText(cell.replace(COUNTED, ''))
}

/**
 * A row's cells under the columns of a header: what is empty beyond its last name does not count. A row that is
 * shorter or longer by more than that stays as it is.
 */
export function fitted(cells: readonly string[], header: readonly string[]): readonly string[] {
  if (cells.length === header.length) return cells
  if (cells.length < header.length) {
    const rest = header.slice(cells.length)
    return rest.some((name) => name !== '') ? cells : [...cells, ...rest]
  }
  const surplus = cells.slice(header.length)
  return surplus.some((cell) => cell.trim() !== '') ? cells : cells.slice(0, header.length)
}

/** How many columns a header has up to its last name. */
function named(header: readonly string[]): number {
  return header.findLastIndex((name) => name !== '') + 1
}
