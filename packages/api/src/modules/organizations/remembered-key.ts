import type { SortKey } from '../../shared/relay/sort-key.js'

/** The key of an item, made once: the things of a view live as long as the view. */
export function rememberedKey<I extends object>(keyOf: (item: I) => SortKey): (item: I) => SortKey {
  const known = new WeakMap<I, SortKey>()
  return (item) => {
    let key = known.get(item)
    if (key === undefined) {
      key = keyOf(item)
      known.set(item, key)
    }
    return key
  }
}
