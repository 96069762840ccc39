import type { ApolloServerPlugin } from '@apollo/server'
import type { RequestContext } from '../context.js'

/**
 * Says beside the errors of an answer what became of the plans it wrote: an error in what is told of a
 * plan does not undo the plan.
 */
export const plansPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response: { body } }) => {
      if (body.kind !== 'single' || body.singleResult.errors === undefined) return
      const { plans } = contextValue
      if (plans.isEmpty) return
      body.singleResult.extensions = { ...body.singleResult.extensions, plans: plans.tell() }
    },
  }),
}
