/** Puts the texts of all accounts into a column, as their places in the list answered; null is -1. */
export function fillCodes<A extends Int32Array | Uint16Array>(
  column: A,
  lists: Iterable<readonly (string | null)[]>,
): { readonly column: A; readonly texts: readonly string[] } {
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
