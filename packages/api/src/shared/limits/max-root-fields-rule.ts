import type { ValidationRule } from 'graphql'
import { fragmentTotal } from './fragment-total.js'
import { limitExceeded } from './limit-exceeded.js'
import { limits } from './limits.js'

/** Refuses an operation that is really a batch of many. */
export const maxRootFieldsRule: ValidationRule = (context) => {
  const rootFields = fragmentTotal(context, (node) => (node.kind === 'Field' ? 1 : 0), false)
  return {
    OperationDefinition(node) {
      const actual = rootFields(node.selectionSet)
      if (actual > limits.rootFields) context.reportError(limitExceeded('rootFields', actual, node))
    },
  }
}
