import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { RequestContext } from '../context.js'
import { CommitUnknownError } from '../database/commit.js'
import { isDatabaseLost } from '../database/is-database-lost.js'
import type { RequestError } from '../errors/request-error.js'
import { answerTimeout, databaseUnavailable, outcomeUnknown } from '../errors/request-texts.js'

/** What to answer instead of an error that means that the database was lost; null for any other. */
export function outageOf(error: unknown): RequestError | null {
  let cause = error
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  if (cause instanceof CommitUnknownError) return outcomeUnknown(null)
  return isDatabaseLost(cause) ? databaseUnavailable() : null
}

/**
 * Gives answers without the database the status of an outage. Where the request had written something before,
 * it is not told that nothing was.
 */
export const outagePlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response: { body, http } }) => {
      if (body.kind !== 'single' || !body.singleResult.errors?.some(isOutage)) return
      const isWritten = contextValue.plans.told.some(({ status }) => status === 'APPLIED')
      http.status = 503
      http.headers.set('retry-after', '1')
      if (!isWritten) return
      const told = answerTimeout()
      body.singleResult.errors = body.singleResult.errors.map((error) =>
        isOutage(error)
          ? {
              ...error,
              message: told.text(contextValue.locale),
              extensions: { ...error.extensions, code: told.code },
            }
          : error,
      )
    },
  }),
}

function isOutage({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.['code'] === 'DATABASE_UNAVAILABLE'
}
