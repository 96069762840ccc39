import {
  DATE_FORMATS,
  type DateFormat,
  DECIMAL_SEPARATORS,
  type DecimalSeparator,
  type Delimiter,
  DELIMITERS,
  type Locale,
  LOCALES,
  localize,
} from '@postscale/domain'

/** Which file rows were refused of, and how it writes dates and decimals: fewer rows may not show it. */
export interface RefusedRowsOf {
  readonly file: string
  readonly dateFormat: DateFormat | null
  readonly decimal: DecimalSeparator | null
}

const PLACE = '\uE000'

/** What stands before and after the file in the header of the column of reasons, in every language. */
const HEADERS = LOCALES.map((locale) => {
  const [before = '', after = ''] = headerOf(PLACE, locale).split(PLACE)
  return { before, after }
})

/** The header of the column of reasons: `Why refused (accounts.csv · DD-MM-YYYY · 1,5)`. */
export function reasonsHeader(
  { file, dateFormat, decimal }: RefusedRowsOf,
  locale: Locale,
): string {
  const formats = dateFormat === null || decimal === null ? [] : [dateFormat, `1${decimal}5`]
  return headerOf([file, ...formats].join(' · '), locale)
}

function headerOf(file: string, locale: Locale): string {
  return localize(locale, { key: 'imports.WHY_REFUSED', params: { file } })
}

/** The file that a header's cell announces the refused rows of; null when it is about something else. */
export function readReasonsHeader(header: string): RefusedRowsOf | null {
  for (const { before, after } of HEADERS) {
    const fits = header.length > before.length + after.length
    if (!fits || !header.startsWith(before) || !header.endsWith(after)) continue
    return readParts(header.slice(before.length, header.length - after.length))
  }
  return null
}

function readParts(text: string): RefusedRowsOf {
  const [, file, format, mark] = /^(.+) · ([YMD-]+) · 1([.,])5$/s.exec(text) ?? []
  const dateFormat = DATE_FORMATS.find((known) => known === format)
  const decimal = DECIMAL_SEPARATORS.find((known) => known === mark)
  if (file === undefined || dateFormat === undefined || decimal === undefined) {
    return { file: text, dateFormat: null, decimal: null }
  }
  return { file, dateFormat, decimal }
}

const FIRST_CELL = /^\ufeff?(?:"((?:[^"]|"")*)"|([^",;\t|\r\n]*))([,;\t|])/

/** What separates the cells of a text that begins with a column of reasons; null for any other. */
export function delimiterBehindReasons(head: string): Delimiter | null {
  const [, quoted, plain, mark] = FIRST_CELL.exec(head) ?? []
  const cell = quoted?.replaceAll('""', '"') ?? plain
  if (cell === undefined || readReasonsHeader(cell.trim()) === null) return null
  return DELIMITERS.find((known) => known === mark) ?? null
}

/** What a spreadsheet would run as a formula, behind any number of apostrophes. */
const FORMULA = /^'*(?:[=@\t\r]|[+-](?![\d.,]+$))/

/** A cell that a spreadsheet does not run: an apostrophe is put before what looks like a formula. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The cell as it was before it was guarded. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text
}

/** A cell as CSV writes it; one that must be told apart from others is always quoted. */
export function csvCell(text: string, delimiter: Delimiter = ','): string {
  const harmless = guarded(text)
  const plain = !/["\r\n]/.test(harmless) && !harmless.includes(delimiter)
  return plain && harmless === harmless.trim() ? harmless : `"${harmless.replaceAll('"', '""')}"`
}
