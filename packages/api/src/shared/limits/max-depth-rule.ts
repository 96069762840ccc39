import type { SelectionNode, SelectionSetNode, ValidationRule } from 'graphql'
import { limitExceeded } from './limit-exceeded.js'
import { limits } from './limits.js'

/** Parts of every connection: they add no depth of meaning. */
const transparent = new Set(['edges', 'node'])

/** Refuses a document that nests too deep. A cycle of fragments is left to graphql-js. */
export const maxDepthRule: ValidationRule = (context) => {
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
    const fragment = context.getFragment(name)
    const depth = fragment ? depthOfSet(fragment.selectionSet) : 0
    byFragment.set(name, depth)
    return depth
  }

  return {
    OperationDefinition(node) {
      const actual = depthOfSet(node.selectionSet)
      if (actual > limits.depth) context.reportError(limitExceeded('depth', actual, node))
    },
  }
}
