/** What a spreadsheet would run as a formula; numbers with a sign are none. */
const FORMULA = /^'*(?:[=@\t\r]|[+-](?![\d.,]+$))/

/** A cell that a spreadsheet does not run, as CSV writes it: what looks like a formula has an apostrophe before it. */
function csvCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text
  const isPlain = !/[",\r\n]/.test(harmless) && harmless === harmless.trim()
  return isPlain ? harmless : `"${harmless.replaceAll('"', '""')}"`
}

/** A line of cells; nothing where there is none. */
export function csvLine(cells: readonly (number | string | null | undefined)[]): string {
  return `${cells.map((cell) => (cell == null ? '' : csvCell(String(cell)))).join(',')}\r\n`
}

/** Rows below their header as a file that spreadsheets open in any language: UTF-8 with its mark. */
export function csvOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[header, ...rows].map(csvLine).join('')}`
}
