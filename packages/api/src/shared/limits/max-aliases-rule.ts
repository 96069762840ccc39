import type { ValidationRule } from 'graphql'
import { fragmentTotal } from './fragment-total.js'
import { limitExceeded } from './limit-exceeded.js'
import { limits } from './limits.js'

/** Refuses a document that asks for the same fields again and again under other names. */
export const maxAliasesRule: ValidationRule = (context) => {
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
