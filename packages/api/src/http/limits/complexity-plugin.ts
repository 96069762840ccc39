import type { ApolloServerPlugin } from '@apollo/server'
import type { FragmentDefinitionNode } from 'graphql'
import { countObjects } from './count-objects.js'
import { limitExceeded, limits } from './limits.js'

/**
 * Refuses an operation whose page sizes multiply to too many objects. A plugin and not a validation
 * rule, since validation does not see the variables, and page sizes are usually variables.
 */
export const complexityPlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (!operation) return
      const fragments = new Map(
        document.definitions
          .filter((node): node is FragmentDefinitionNode => node.kind === 'FragmentDefinition')
          .map((node) => [node.name.value, node]),
      )
      const variables = request.variables ?? {}
      const actual = countObjects({ schema, operation, fragments, variables })
      if (actual <= limits.objects) return
      throw limitExceeded('objects', actual, operation)
    },
  }),
}
