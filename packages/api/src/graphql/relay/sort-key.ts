/** What a list is sorted by: the sorted value or values, and last the id, which makes it unique. */
export type SortKey = readonly (string | number | boolean | null)[]

/** `field` names the order, so that a cursor of another order is noticed. */
export interface SortOrder {
  readonly field: string
  readonly direction: 'ASC' | 'DESC'
}

/**
 * Compares two keys. Nulls come last in both directions; the rest is reversed by DESC. Texts compare
 * by code unit: give `foldLetters(name)` where people read the list.
 */
export function compareSortKeys(a: SortKey, b: SortKey, direction: SortOrder['direction']): number {
  for (let part = 0; part < a.length; part += 1) {
    const order = compareParts(a[part] ?? null, b[part] ?? null, direction === 'DESC' ? -1 : 1)
    if (order !== 0) return order
  }
  return 0
}

type Part = SortKey[number]

function compareParts(a: Part, b: Part, sign: 1 | -1): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  if (typeof a !== typeof b) return typeof a < typeof b ? -sign : sign
  return a < b ? -sign : sign
}

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
