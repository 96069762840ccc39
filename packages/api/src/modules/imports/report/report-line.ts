import { localize, type Locale } from '@postscale/domain'
import type { StoredRefusal } from '../run/refusal.repository.js'

export const REPORT_HEADER = 'file,line,column,value,code,reason\r\n'

/** One refused row of the report, as CSV. */
export function reportLine(refusal: StoredRefusal, locale: Locale): string {
  const { file, line, column, value, message } = refusal
  const code = message.key.slice(message.key.indexOf('.') + 1)
  const cells = [file, String(line), column ?? '', value ?? '', code, localize(locale, message)]
  return `${cells.map(cell).join(',')}\r\n`
}

/** What a spreadsheet would run as a formula gets an apostrophe before it. */
function cell(text: string): string {
  const harmless = /^[=@\t\r]|^[+-](?![\d.,]+$)/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
