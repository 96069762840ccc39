import type { ProvidedRole } from '@postscale/domain'

/** Whoever has a value in the provider's claim has a role. */
export interface RoleRule {
  readonly value: string
  readonly role: ProvidedRole
}

/** What an organization says of its identity provider. */
export interface ProviderSettings {
  /** Exactly as the provider calls itself. */
  readonly issuer: string
  readonly clientId: string
  /** The role of those whom no rule gives another. */
  readonly defaultRole: ProvidedRole
  /** Whether somebody becomes a member by signing in. */
  readonly makesMembers: boolean
  /** Whether a password opens the organization, too; to owners it always does. */
  readonly allowsPasswords: boolean
  /** The claim that the rules are about; null where there are none. */
  readonly rolesClaim: string | null
  /** The first that fits holds. */
  readonly roleRules: readonly RoleRule[]
}

/** An organization's identity provider, as it is kept. */
export interface IdentityProvider extends ProviderSettings {
  readonly organizationId: string
  /** Sealed. */
  readonly clientSecret: string
  /** Whether it opens all that its users may enter, and not this organization alone. */
  readonly opensAll: boolean
}

/** A domain of e-mail addresses that an organization says is its own. */
export interface ProviderDomain {
  readonly domain: string
  /** What its TXT record must say. */
  readonly proof: string
  /** Since when it counts; null while it is not proved. */
  readonly provedAt: Date | null
}

/** Somebody who has signed in by the provider. */
export interface ProviderUser {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly lastSignInAt: Date
}

/** The domain of an e-mail address, in lower case; null of what is none. */
export function domainOf(email: string): string | null {
  return /^[^\s@]+@([a-z0-9.-]+\.[a-z0-9-]+)$/.exec(email.trim().toLowerCase())?.[1] ?? null
}
