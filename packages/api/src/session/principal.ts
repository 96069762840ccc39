import type { Grant } from '@postscale/domain'

/** Which organizations a principal may enter. */
export interface Access {
  /** Every organization, also those made later. */
  readonly allOrganizations: boolean
  /** What may be done in each, by organization id; not filled in where all organizations are open. */
  readonly grants: ReadonlyMap<string, Grant>
  /** Whether a session opens less than its user may enter. */
  readonly isPart?: boolean
  /** Of these, those that a session does not open before its user has proved a second factor in it. */
  readonly closed?: ReadonlySet<string>
}

interface Known {
  readonly id: string
  readonly name: string
  readonly access: Access
}

/** Someone signed in. */
interface UserPrincipal extends Known {
  readonly kind: 'user'
  readonly email: string
  /** Of the session in which they ask. */
  readonly sessionId: string
  /** Whether they proved a second factor in it, or their company's provider vouched for them. */
  readonly isProved: boolean
}

/** A program with an API token. */
interface TokenPrincipal extends Known {
  readonly kind: 'token'
  /** The user it acts for; null for the installation's own. */
  readonly userId: string | null
}

/** Who is asking. */
export type Principal = UserPrincipal | TokenPrincipal

/** The user who asks, or for whom a token acts; null for a token of the installation's own. */
export function userIdOf(principal: Principal): string | null {
  return principal.kind === 'user' ? principal.id : principal.userId
}

/** Whose it is what a principal makes, as one text: the user's, whether they or a token of theirs made it. */
export function ownerScope(principal: Principal): string {
  const userId = userIdOf(principal)
  return userId === null ? principalScope(principal) : `user:${userId}`
}

/** Who a principal is, as one text: for the keys of idempotency. */
export function principalScope({ kind, id }: Principal): string {
  return `${kind}:${id}`
}
