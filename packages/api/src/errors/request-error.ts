import { HeaderMap } from '@apollo/server'
import { type Action, type Fault, type Locale, localize, type Message } from '@postscale/domain'
import type { SignInProblem } from './sign-in-problem.js'
import { GraphQLError, type GraphQLErrorOptions } from 'graphql'

/** What clients branch on, in `extensions.code`. */
type RequestErrorCode =
  | 'ANSWER_TIMEOUT'
  | 'BAD_USER_INPUT'
  | 'DATABASE_UNAVAILABLE'
  | 'FORBIDDEN'
  | 'INTERNAL_SERVER_ERROR'
  | 'INVITATION_INVALID'
  | 'LIMIT_EXCEEDED'
  | 'NOT_FOUND'
  | 'OUTCOME_UNKNOWN'
  | 'PASSKEY_REFUSED'
  | 'PASSWORD_WRONG'
  | 'RESET_LINK_INVALID'
  | 'SECOND_FACTOR_REQUIRED'
  | 'SETUP_LINK_INVALID'
  | 'SIGN_IN_WITH_COMPANY'
  | 'TIMEOUT'
  | 'TOO_MANY_ATTEMPTS'
  | 'UNAUTHENTICATED'
  | SignInProblem

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

/**
 * An argument that cannot be understood: a garbage cursor, a negative count, an id of another type.
 *
 * @param path the argument and, within an input object, its fields: `['input', 'teamId']`.
 * @param fault what is wrong with it, where more can be said than that it is not understood.
 */
export function badUserInput(path: readonly (string | number)[], fault?: Fault): RequestError {
  const message = faultMessage(path.join('.'), fault)
  return new RequestError('BAD_USER_INPUT', (locale) => localize(locale, message), {
    extensions: { argument: path, ...(fault !== undefined && { fault }) },
  })
}

function faultMessage(argument: string, fault: Fault | undefined): Message {
  if (fault === undefined) return { key: 'problems.BAD_USER_INPUT', params: { argument } }
  const params = { field: argument, ...fault }
  return 'min' in params
    ? { key: 'problems.OUT_OF_RANGE', params }
    : { key: 'problems.INVALID_VALUE', params }
}

/**
 * The principal is known and may not do this. Not for organizations they may not enter: those answer
 * null, as if they did not exist.
 *
 * @param action what would have to be granted.
 */
export function forbidden(action: Action): RequestError {
  return new RequestError(
    'FORBIDDEN',
    (locale) => localize(locale, { key: 'problems.FORBIDDEN', params: {} }),
    { extensions: { action } },
  )
}

/** The request carries no valid session and no valid token. */
export function unauthenticated(): RequestError {
  return new RequestError(
    'UNAUTHENTICATED',
    (locale) => localize(locale, { key: 'problems.UNAUTHENTICATED', params: {} }),
    {
      extensions: {
        http: { status: 401, headers: new HeaderMap([['www-authenticate', 'Bearer']]) },
      },
    },
  )
}
