import { LOCALES, localize } from '@postscale/domain'

const PLACE = '\uE000'

/** The header of the column of reasons, in every language: what stands before and after the file's name. */
const HEADERS = LOCALES.map((locale) => {
  const params = { file: PLACE }
  const [before = '', after = ''] = localize(locale, { key: 'imports.WHY_REFUSED', params }).split(
    PLACE,
  )
  return { before, after }
})

/** The file whose refused rows a header's cell announces; null when it is about something else. */
export function fileOfReasons(header: string): string | null {
  for (const { before, after } of HEADERS) {
    const fits = header.length > before.length + after.length
    if (!fits || !header.startsWith(before) || !header.endsWith(after)) continue
    return header.slice(before.length, header.length - after.length)
  }
  return null
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
