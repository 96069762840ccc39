import type { Id } from '@postscale/domain'
import type { SortOrder } from '../../shared/relay/sort-key.js'

/** What rows are sorted by, before their ids. */
export type RowKey = number | string | null

/**
 * Rows of a column in an order, as `compareSortKeys` would sort `[key, id]`: nulls last, the rest
 * reversed by DESC. Keys are made once; ids are only looked at where keys are equal.
 */
export function sortRows(
  rows: Int32Array,
  keyOf: (row: number) => RowKey,
  idOf: (row: number) => Id,
  direction: SortOrder['direction'],
): Int32Array {
  const keys: RowKey[] = Array.from(rows, keyOf)
  const sign = direction === 'DESC' ? -1 : 1
  const places = Uint32Array.from(rows, (_, place) => place).toSorted((a, b) => {
    const x = keys[a] ?? null
    const y = keys[b] ?? null
    if (x === y) return idOf(rows[a]!) < idOf(rows[b]!) ? -sign : sign
    if (x === null) return 1
    if (y === null) return -1
    return x < y ? -sign : sign
  })
  return Int32Array.from(places, (place) => rows[place]!)
}
