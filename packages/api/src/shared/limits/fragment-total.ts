import type { SelectionNode, SelectionSetNode, ValidationContext } from 'graphql'

/**
 * Sums something over a selection set with its fragments written out, each fragment measured once, so
 * that a document cannot cost more to measure than its own length. A cycle counts once; graphql-js
 * refuses it anyway.
 *
 * @param count what one selection adds by itself, without what it contains.
 * @param descend whether the selections within fields count too.
 */
export function fragmentTotal(
  context: Pick<ValidationContext, 'getFragment'>,
  count: (selection: SelectionNode) => number,
  descend: boolean,
): (set: SelectionSetNode) => number {
  const byFragment = new Map<string, number>()

  function total(set: SelectionSetNode): number {
    let sum = 0
    for (const selection of set.selections) {
      sum += count(selection) + within(selection)
    }
    return sum
  }

  function within(selection: SelectionNode): number {
    if (selection.kind === 'FragmentSpread') return ofFragment(selection.name.value)
    if (selection.kind === 'InlineFragment') return total(selection.selectionSet)
    return descend && selection.selectionSet ? total(selection.selectionSet) : 0
  }

  function ofFragment(name: string): number {
    const known = byFragment.get(name)
    if (known !== undefined) return known
    byFragment.set(name, 0)
    const fragment = context.getFragment(name)
    const sum = fragment ? total(fragment.selectionSet) : 0
    byFragment.set(name, sum)
    return sum
  }

  return total
}
