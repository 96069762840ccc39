import type { Locale } from '@postscale/domain'
import { GraphQLError, type GraphQLErrorOptions } from 'graphql'

/** What clients branch on, in `extensions.code`. */
export type RequestErrorCode =
  | 'BAD_USER_INPUT'
  | 'FORBIDDEN'
  | 'INTERNAL_SERVER_ERROR'
  | 'LIMIT_EXCEEDED'
  | 'SETUP_LINK_INVALID'
  | 'TIMEOUT'
  | 'TOO_MANY_ATTEMPTS'
  | 'UNAUTHENTICATED'

/** Why a request as a whole, or one of its fields, is not answered, in the language of the caller. */
export class RequestError extends GraphQLError {
  readonly code: RequestErrorCode
  readonly text: (locale: Locale) => string

  constructor(
    code: RequestErrorCode,
    text: (locale: Locale) => string,
    options: GraphQLErrorOptions = {},
  ) {
    super(text('en'), { ...options, extensions: { ...options.extensions, code } })
    this.name = 'RequestError'
    this.code = code
    this.text = text
  }
}
