import type { ReadFile, ReadRow } from '@postscale/domain'
import { CsvError, parse } from 'csv-parse/sync'

const QUOTED = /[",\r\n]|^\s|\s$/u

/** A table as CSV: commas, quotes where they are needed, and lines that end with U+000A. */
export function csvText(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\n`).join('')
}

function cellOf(text: string): string {
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A CSV file with the line on which each row begins, or why it cannot be read. */
export function readCsv(path: string, text: string): ReadFile {
  try {
    const parsed = parse(text, {
      bom: true,
      record_delimiter: ['\n', '\r\n'],
      relax_column_count: true,
    })
    return tableOf(path, parsed)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { lines } = error as { readonly lines?: number }
    return { path, line: lines ?? 1, detail: error.message }
  }
}

function tableOf(path: string, parsed: readonly (readonly string[])[]): ReadFile {
  const rows: ReadRow[] = []
  let line = 1
  for (const cells of parsed) {
    if (cells.some((cell) => cell !== '')) rows.push({ line, cells })
    line += 1 + endsWithin(cells)
  }
  const [header, ...others] = rows
  if (header === undefined) return { path, line: 1, detail: 'There is no header.' }
  const width = header.cells.length
  const odd = others.find(({ cells }) => cells.length !== width)
  if (odd === undefined) return { path, columns: header.cells, rows: others }
  const detail = `There are ${odd.cells.length} cells, and ${width} columns.`
  return { path, line: odd.line, detail }
}

/** How many ends of lines lie within a row's cells. */
function endsWithin(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
}
