/**
 * What systems write into a cell that has nothing to say: dashes, `N/A`, `(blank)`. A text of letters alone, such
 * as `None` or `NA`, may be a name, a word of a list or a region.
 */
const BLANK =
  /^(?:[-‐-―−]{1,3}|n\/a|\((?:blank|empty|none|null|no value|en blanco|vacío|em branco|vazio)\))$/iu

/** Whether a cell, without the spaces around it, says nothing. */
export function isBlank(text: string): boolean {
  return text === '' || BLANK.test(text)
}
