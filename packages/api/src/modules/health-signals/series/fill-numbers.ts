/** Puts the numbers of all accounts into a column; of each account a text with commas between them. */
export function fillNumbers<A extends Int32Array | Float64Array | Uint8Array>(
  column: A,
  texts: Iterable<string>,
): A {
  let at = 0
  for (const text of texts) {
    for (const number of text.split(',')) {
      column[at] = Number(number)
      at += 1
    }
  }
  return column
}
