import type { ApolloServerPlugin } from '@apollo/server'
import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql'
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
        cost = costOf({ schema, document, operation, variables: request.variables ?? {} })
        const { complexity } = cost
        if (complexity > limits.objects) throw limitExceeded('objects', complexity, operation)
      },
      willSendResponse: async ({ response: { body } }) => {
        if (cost === undefined || body.kind !== 'single') return
        body.singleResult.extensions = { ...body.singleResult.extensions, cost }
      },
    }
  },
}

interface Asked {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}

/** Costs by the variables, as JSON, of operations that are asked again and again. */
const known = new WeakMap<OperationDefinitionNode, Map<string, Cost>>()
const COSTS_KEPT = 16
/** Letters of variables up to which a cost is kept by them. */
const MOST_LETTERS = 1_000

function costOf(asked: Asked): Cost {
  const { operation, variables } = asked
  // Plans are long, and never asked again.
  if (operation.operation !== 'query') return countedCost(asked)
  const costs = known.get(operation) ?? new Map<string, Cost>()
  known.set(operation, costs)
  const key = JSON.stringify(variables)
  const cost = costs.get(key) ?? countedCost(asked)
  if (key.length > MOST_LETTERS) return cost
  if (costs.size === COSTS_KEPT) costs.clear()
  costs.set(key, cost)
  return cost
}

function countedCost({ schema, document, operation, variables }: Asked): Cost {
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === 'FragmentDefinition')
      .map((node) => [node.name.value, node]),
  )
  return {
    complexity: countObjects({ schema, operation, fragments, variables }),
    limit: limits.objects,
    depth: depthMeasure((name) => fragments.get(name))(operation.selectionSet),
    depthLimit: limits.depth,
  }
}
