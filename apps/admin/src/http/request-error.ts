/** Why a request has no answer, for the catalogue's `errors`. */
const requestErrorCodes = [
  'NETWORK',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_EMAIL_OR_PASSWORD',
  'INVITATION_INVALID',
  'SETUP_LINK_INVALID',
  'TOO_MANY_ATTEMPTS',
  'LIMIT_EXCEEDED',
  'TIMEOUT',
  'DATABASE_UNAVAILABLE',
  'OUTCOME_UNKNOWN',
  'ANSWER_TIMEOUT',
  'BAD_USER_INPUT',
  'UNKNOWN',
] as const

type RequestErrorCode = (typeof requestErrorCodes)[number]

/** A request that was not answered: the API is unreachable, refuses, or ran into a bug. */
export class RequestError extends Error {
  override readonly name = 'RequestError'
  readonly code: RequestErrorCode
  /** Names the request in the API's log. */
  readonly requestId: string | null

  constructor(code: string, requestId: string | null = null) {
    super(code)
    this.code = requestErrorCodes.find((known) => known === code) ?? 'UNKNOWN'
    this.requestId = requestId
  }
}
