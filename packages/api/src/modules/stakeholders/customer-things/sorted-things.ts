import type { Id } from '@postscale/domain'
import type { SortOrder } from '../../../shared/relay/sort-key.js'
import { sortRows, type RowKey } from '../../organizations/sort-rows.js'

const known = new WeakMap<object, Map<string, readonly unknown[]>>()

/** Things in an order; those of a whole view are sorted once and kept with it. */
export function sortedThings<I extends { readonly id: Id }>(
  things: ReadonlyMap<Id, I> | readonly I[],
  keyOf: (thing: I) => RowKey,
  { field, direction }: SortOrder,
): readonly I[] {
  if (Array.isArray(things)) return sort([...things.values()], keyOf, direction)
  const orders = known.get(things) ?? new Map<string, readonly unknown[]>()
  known.set(things, orders)
  const name = `${field} ${direction}`
  const sorted = orders.get(name) ?? sort([...things.values()], keyOf, direction)
  orders.set(name, sorted)
  return sorted as readonly I[]
}

function sort<I extends { readonly id: Id }>(
  things: readonly I[],
  keyOf: (thing: I) => RowKey,
  direction: SortOrder['direction'],
): readonly I[] {
  const at = (row: number): I => things[row] as I
  const rows = Int32Array.from(things.keys())
  return Array.from(
    sortRows(
      rows,
      (row) => keyOf(at(row)),
      (row) => at(row).id,
      direction,
    ),
    at,
  )
}
