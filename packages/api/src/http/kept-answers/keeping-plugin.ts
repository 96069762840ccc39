import type { ApolloServerPlugin } from '@apollo/server'
import type { RequestContext } from '../../context.js'

/** Notes that a query was answered without an error: such answers alone are kept. */
export const keepingPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, operation, operationName, response: { body } }) => {
      if (operation?.operation !== 'query' || body.kind !== 'single') return
      if (body.singleResult.errors === undefined)
        contextValue.reads.noteAnswered(operationName ?? null)
    },
  }),
}
