import type { ValidationRule } from 'graphql'
import { fragmentTotal } from './fragment-total.js'
import { limitExceeded } from './limit-exceeded.js'
import { limits } from './limits.js'

/** Refuses a document overloaded with directives, known or not. */
export const maxDirectivesRule: ValidationRule = (context) => {
  const directives = fragmentTotal(context, (node) => node.directives?.length ?? 0, true)
  return {
    OperationDefinition(node) {
      const actual = directives(node.selectionSet) + (node.directives?.length ?? 0)
      if (actual > limits.directives) context.reportError(limitExceeded('directives', actual, node))
    },
  }
}
