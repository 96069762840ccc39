import type { FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql'

/** Parts of every connection: they add no depth of meaning. */
const transparent = new Set(['edges', 'node'])

/**
 * Measures how many fields of a selection set lie below one another, its fragments written out and each
 * measured once. A cycle of fragments counts once.
 */
export function depthMeasure(
  fragmentOf: (name: string) => FragmentDefinitionNode | null | undefined,
): (set: SelectionSetNode) => number {
  const byFragment = new Map<string, number>()

  function depthOfSet(set: SelectionSetNode): number {
    return set.selections.reduce((deepest, node) => Math.max(deepest, depthOf(node)), 0)
  }

  function depthOf(node: SelectionNode): number {
    if (node.kind === 'FragmentSpread') return depthOfFragment(node.name.value)
    if (node.kind === 'InlineFragment') return depthOfSet(node.selectionSet)
    const own = transparent.has(node.name.value) ? 0 : 1
    return own + (node.selectionSet ? depthOfSet(node.selectionSet) : 0)
  }

  function depthOfFragment(name: string): number {
    const known = byFragment.get(name)
    if (known !== undefined) return known
    byFragment.set(name, 0)
    const fragment = fragmentOf(name)
    const depth = fragment ? depthOfSet(fragment.selectionSet) : 0
    byFragment.set(name, depth)
    return depth
  }

  return depthOfSet
}
