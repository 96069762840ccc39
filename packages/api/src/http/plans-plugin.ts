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
      const plans = contextValue.plans.told
      if (plans.length === 0) return
      body.singleResult.extensions = { ...body.singleResult.extensions, plans }
    },
  }),
}
