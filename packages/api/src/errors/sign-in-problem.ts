/** Why somebody was not signed in by a provider: codes, which the sign-in page has words for. */
export type SignInProblem =
  /** No organization has a provider for that address. */
  | 'COMPANY_UNKNOWN'
  /** The provider does not answer. */
  | 'PROVIDER_UNREACHABLE'
  /** It does not take our client id, secret or address. */
  | 'PROVIDER_MISCONFIGURED'
  /** It did not sign them in. */
  | 'PROVIDER_REFUSED'
  /** The way back belongs to no sign-in that this browser began, or took too long. */
  | 'SIGN_IN_STALE'
  /** What it says is not from it, not for us, too old, or was used. */
  | 'SIGN_IN_UNTRUSTED'
  /** It tells no address. */
  | 'EMAIL_MISSING'
  /** It says itself that the address is not verified. */
  | 'EMAIL_UNVERIFIED'
  /** The address is of no domain that the organization has proved. */
  | 'EMAIL_NOT_SERVED'
  | 'NOT_A_MEMBER'
  | 'MEMBERSHIP_ENDED'
  | 'TOO_MANY_ATTEMPTS'
  | 'TRY_AGAIN'

/** Somebody was not signed in. */
export class SignInError extends Error {
  readonly problem: SignInProblem

  constructor(problem: SignInProblem, options?: ErrorOptions) {
    super(problem, options)
    this.problem = problem
  }
}
