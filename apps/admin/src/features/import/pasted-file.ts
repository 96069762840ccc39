/** Whether a text is cells of a spreadsheet or lines of a file: at least two lines, the first with several cells. */
export function isTable(text: string): boolean {
  const [first = '', second = ''] = text.trim().split(/\r?\n/)
  return second !== '' && /[\t,;|]/.test(first)
}

/** A file of what was copied from a spreadsheet: its cells are separated by tabs. */
export function pastedFile(text: string, name: string): File {
  return new File([text], `${name}.tsv`, { type: 'text/tab-separated-values' })
}
