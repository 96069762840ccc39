import type { Id } from '@postscale/domain'
import type { SortOrder } from '../relay/sort-key.js'

/** What rows are sorted by, before their ids. */
export type RowKey = number | string | null

/**
 * Rows of a column in an order, as `compareSortKeys` would sort `[key, id]`: nulls last, the rest
 * reversed by DESC. Without a comparing function, which is what costs time in a long list: the keys
 * alone are sorted, and each row is put where its key begins.
 */
export function sortRows(
  rows: Int32Array,
  keyOf: (row: number) => RowKey,
  idOf: (row: number) => Id,
  direction: SortOrder['direction'],
): Int32Array {
  const keys: RowKey[] = Array.from(rows, keyOf)
  const starts = startsOf(keys)
  const sorted = new Int32Array(rows.length)
  const next = new Map(starts)
  for (let place = 0; place < rows.length; place += 1) {
    const key = keys[place] ?? null
    const at = next.get(key) ?? 0
    sorted[at] = rows[place] ?? 0
    next.set(key, at + 1)
  }
  for (const [key, end] of next) sortById(sorted.subarray(starts.get(key), end), idOf)
  return direction === 'ASC' ? sorted : descending(sorted, starts.get(null) ?? rows.length)
}

/** Where the rows of each key begin: at the key's first place among the sorted keys, nulls last. */
function startsOf(keys: readonly RowKey[]): Map<RowKey, number> {
  const numbers = keys.filter((key) => typeof key === 'number')
  const texts = keys.filter((key) => typeof key === 'string')
  const starts = new Map<RowKey, number>()
  let place = 0
  for (const key of Float64Array.from(numbers).toSorted()) {
    if (!starts.has(key)) starts.set(key, place)
    place += 1
  }
  // oxlint-disable-next-line typescript/require-array-sort-compare -- texts, by code unit
  for (const key of texts.toSorted()) {
    if (!starts.has(key)) starts.set(key, place)
    place += 1
  }
  if (place < keys.length) starts.set(null, place)
  return starts
}

/** Sorts a run of rows with the same key in place; rows were mostly given out in the order of ids. */
function sortById(run: Int32Array, idOf: (row: number) => Id): void {
  if (run.length < 2) return
  let before = idOf(run[0]!)
  for (const row of run.subarray(1)) {
    const id = idOf(row)
    if (before > id) {
      run.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
      return
    }
    before = id
  }
}

/** The same rows from the largest to the smallest, those without a key still last. */
function descending(ascending: Int32Array, firstNull: number): Int32Array {
  const reversed = ascending.slice()
  reversed.subarray(0, firstNull).reverse()
  reversed.subarray(firstNull).reverse()
  return reversed
}
