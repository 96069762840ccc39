/** Why a request has no answer, for the catalogue's `errors`. */
const requestErrorCodes = [
  'NETWORK',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_EMAIL_OR_PASSWORD',
  'INVALID_PASSWORD',
  'INVALID_CODE',
  'INVALID_BACKUP_CODE',
  'INVALID_TWO_FACTOR_COOKIE',
  'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE',
  'ACCOUNT_TEMPORARILY_LOCKED',
  'COMMON_PASSWORD',
  'PASSKEY_REFUSED',
  'PASSKEY_THERE',
  'PASSKEY_UNUSED',
  'PASSWORD_WRONG',
  'RESET_LINK_INVALID',
  'INVITATION_INVALID',
  'SECOND_FACTOR_REQUIRED',
  'SETUP_LINK_INVALID',
  'SIGN_IN_WITH_COMPANY',
  'COMPANY_UNKNOWN',
  'PROVIDER_UNREACHABLE',
  'PROVIDER_MISCONFIGURED',
  'PROVIDER_REFUSED',
  'SIGN_IN_STALE',
  'SIGN_IN_UNTRUSTED',
  'EMAIL_MISSING',
  'EMAIL_UNVERIFIED',
  'EMAIL_NOT_SERVED',
  'NOT_A_MEMBER',
  'MEMBERSHIP_ENDED',
  'TRY_AGAIN',
  'TOO_MANY_ATTEMPTS',
  'LIMIT_EXCEEDED',
  'TIMEOUT',
  'DATABASE_UNAVAILABLE',
  'OUTCOME_UNKNOWN',
  'ANSWER_TIMEOUT',
  'BAD_USER_INPUT',
  'FILE_TOO_LARGE',
  'UNKNOWN',
] as const

type RequestErrorCode = (typeof requestErrorCodes)[number]

/** A value that was sent and cannot be taken, with where it lies and what is told of it. */
interface Fault {
  readonly path: readonly string[]
  readonly message: string
}

/** A request that was not answered: the API is unreachable, refuses, or ran into a bug. */
export class RequestError extends Error {
  override readonly name = 'RequestError'
  readonly code: RequestErrorCode
  /** Names the request in the API's log. */
  readonly requestId: string | null
  /** What is wrong with what was sent, in the reader's language. */
  readonly faults: readonly Fault[]

  constructor(code: string, requestId: string | null = null, faults: readonly Fault[] = []) {
    super(code)
    this.faults = faults
    this.code = requestErrorCodes.find((known) => known === code) ?? 'UNKNOWN'
    this.requestId = requestId
  }
}
