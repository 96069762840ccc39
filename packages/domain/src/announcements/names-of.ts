import type { Id } from '../kernel/ids.js'

/** What things are called, in order. */
export function namesOf(
  things: ReadonlyMap<Id, { readonly name: string }>,
  ids: Iterable<Id>,
): readonly string[] {
  return Array.from(ids, (id) => things.get(id)?.name ?? '')
    .filter((name) => name !== '')
    .toSorted()
}
