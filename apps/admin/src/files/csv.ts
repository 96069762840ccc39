/**
 * Rows as a CSV file that spreadsheets open in any language: UTF-8 with its mark, fields in quotes where they need
 * them, and nothing that a spreadsheet would take for a formula.
 */
export function csvOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(csvField).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

const FORMULA = /^[=+\-@\t\r]/
const NUMBER = /^[-+]?\d[\d.,\s\u00A0\u202F]*%?$/

function csvField(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
