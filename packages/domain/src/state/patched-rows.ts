/**
 * Ascending rows brought up to date where rows were touched; the same array when nothing came or
 * went. What lies between two touched rows is copied as a block.
 */
export function patchedRows(
  rows: Int32Array,
  touched: Iterable<number>,
  belongs: (row: number) => boolean,
): Int32Array {
  const moved = [...touched]
    .toSorted((a, b) => a - b)
    .map((row) => ({ row, at: placeOf(rows, row), now: belongs(row) }))
    .filter(({ row, at, now }) => (rows[at] === row) !== now)
  if (moved.length === 0) return rows
  const gained = moved.reduce((sum, { now }) => sum + (now ? 1 : -1), 0)
  const next = new Int32Array(rows.length + gained)
  let [read, written] = [0, 0]
  for (const { row, at, now } of moved) {
    next.set(rows.subarray(read, at), written)
    written += at - read
    read = now ? at : at + 1
    if (now) next[written++] = row
  }
  next.set(rows.subarray(read), written)
  return next
}

/** The place of the row, or of the first one after it. */
function placeOf(rows: Int32Array, row: number): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle]! < row) low = middle + 1
    else high = middle
  }
  return low
}
