/** Puts the texts of all accounts into a column, as their places in the list answered; null is -1. */
export function fillCodes(
  column: Int32Array,
  lists: Iterable<readonly (string | null)[]>,
): { readonly column: Int32Array; readonly texts: readonly string[] } {
  const codes = new Map<string, number>()
  let at = 0
  for (const list of lists) {
    for (const text of list) {
      const code = text === null ? -1 : (codes.get(text) ?? codes.size)
      if (text !== null) codes.set(text, code)
      column[at] = code
      at += 1
    }
  }
  return { column, texts: [...codes.keys()] }
}
