import type { SelectionNode, SelectionSetNode, ValidationContext, ValidationRule } from 'graphql'
import { depthMeasure } from './depth-measure.js'
import { limitExceeded, limits } from './limits.js'

/**
 * Sums something over a selection set with its fragments written out, each fragment measured once, so
 * that a document cannot cost more to measure than its own length. A cycle counts once; graphql-js
 * refuses it anyway.
 *
 * @param count what one selection adds by itself, without what it contains.
 * @param descend whether the selections within fields count too.
 */
function fragmentTotal(
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

/** Refuses a document that asks for the same fields again and again under other names. */
const maxAliasesRule: ValidationRule = (context) => {
  const aliases = fragmentTotal(
    context,
    (node) => (node.kind === 'Field' && node.alias ? 1 : 0),
    true,
  )
  return {
    OperationDefinition(node) {
      const actual = aliases(node.selectionSet)
      if (actual > limits.aliases) context.reportError(limitExceeded('aliases', actual, node))
    },
  }
}

/** Refuses a document that nests too deep. A cycle of fragments is left to graphql-js. */
const maxDepthRule: ValidationRule = (context) => {
  const depthOf = depthMeasure((name) => context.getFragment(name))
  return {
    OperationDefinition(node) {
      const actual = depthOf(node.selectionSet)
      if (actual > limits.depth) context.reportError(limitExceeded('depth', actual, node))
    },
  }
}

/** Refuses a document overloaded with directives, known or not. */
const maxDirectivesRule: ValidationRule = (context) => {
  const directives = fragmentTotal(context, (node) => node.directives?.length ?? 0, true)
  return {
    OperationDefinition(node) {
      const actual = directives(node.selectionSet) + (node.directives?.length ?? 0)
      if (actual > limits.directives) context.reportError(limitExceeded('directives', actual, node))
    },
  }
}

/** Refuses an operation that is really a batch of many. */
const maxRootFieldsRule: ValidationRule = (context) => {
  const rootFields = fragmentTotal(context, (node) => (node.kind === 'Field' ? 1 : 0), false)
  return {
    OperationDefinition(node) {
      const actual = rootFields(node.selectionSet)
      if (actual > limits.rootFields) context.reportError(limitExceeded('rootFields', actual, node))
    },
  }
}

/**
 * What a document must keep to before it runs. They are rules of graphql-js's own validation and not
 * a library's: the kept libraries count `edges` and `node` as depth or forget aliases of
 * `__typename`, and each rule is shorter than such a library's configuration.
 */
export const limitRules = Object.freeze([
  maxDepthRule,
  maxAliasesRule,
  maxRootFieldsRule,
  maxDirectivesRule,
])
