import { compareSortKeys, type SortKey, type SortOrder } from './sort-key.js'

/** A sorted copy, each item's key made once; the order in which `paginate` expects them. */
export function sortByKey<I>(
  items: Iterable<I>,
  keyOf: (item: I) => SortKey,
  direction: SortOrder['direction'],
): I[] {
  return Array.from(items, (item) => ({ item, key: keyOf(item) }))
    .toSorted((a, b) => compareSortKeys(a.key, b.key, direction))
    .map(({ item }) => item)
}
