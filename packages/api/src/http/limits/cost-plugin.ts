import type { ApolloServerPlugin } from '@apollo/server'
import type { FragmentDefinitionNode } from 'graphql'
import { countObjects } from './count-objects.js'
import { depthMeasure } from './depth-measure.js'
import { inputDepth } from './input-depth.js'
import { limitExceeded, limits } from './limits.js'

/** What a request asks for, beside what it may: `extensions.cost` of its answer. */
interface Cost {
  /** Objects that its page sizes could amount to. */
  readonly complexity: number
  readonly limit: number
  /** Fields below one another; `edges` and `node` do not count. */
  readonly depth: number
  readonly depthLimit: number
}

/**
 * Tells the cost of every operation that was understood, and refuses one whose page sizes multiply to
 * too many objects. A plugin and not a validation rule, since validation does not see the variables, and
 * page sizes are usually variables.
 */
export const costPlugin: ApolloServerPlugin = {
  requestDidStart: async () => {
    let cost: Cost | undefined
    return {
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (!operation) return
        const nested = inputDepth(request.variables)
        if (nested > limits.inputDepth) throw limitExceeded('inputDepth', nested, operation)
        const fragments = new Map(
          document.definitions
            .filter((node): node is FragmentDefinitionNode => node.kind === 'FragmentDefinition')
            .map((node) => [node.name.value, node]),
        )
        const variables = request.variables ?? {}
        const complexity = countObjects({ schema, operation, fragments, variables })
        const depth = depthMeasure((name) => fragments.get(name))(operation.selectionSet)
        cost = { complexity, limit: limits.objects, depth, depthLimit: limits.depth }
        if (complexity > limits.objects) throw limitExceeded('objects', complexity, operation)
      },
      willSendResponse: async ({ response: { body } }) => {
        if (cost === undefined || body.kind !== 'single') return
        body.singleResult.extensions = { ...body.singleResult.extensions, cost }
      },
    }
  },
}
