import type { ConnectIdentityProviderInput, ProvidedRole } from '@/generated/graphql'
import type { IdentityProvider } from './single-sign-on-query'

/** A role for what the claim says, as it is typed. */
export interface RuleDraft {
  /** Tells it from others on the page. */
  readonly key: number
  readonly value: string
  readonly role: ProvidedRole
}

/** A provider as it is typed. */
export interface ProviderDraft {
  readonly issuer: string
  readonly client: string
  readonly clientSecret: string
  readonly defaultRole: ProvidedRole
  readonly makesMembers: boolean
  readonly allowsPasswords: boolean
  readonly rolesClaim: string
  readonly roleRules: readonly RuleDraft[]
}

/** What there is of a provider, to be typed over. */
export function providerDraft(provider: IdentityProvider | null): ProviderDraft {
  return {
    issuer: provider?.issuer ?? '',
    client: provider?.client ?? '',
    clientSecret: '',
    defaultRole: provider?.defaultRole ?? 'VIEWER',
    makesMembers: provider?.makesMembers ?? true,
    allowsPasswords: provider?.allowsPasswords ?? true,
    rolesClaim: provider?.rolesClaim ?? '',
    roleRules: (provider?.roleRules ?? []).map((rule, index) => ({ ...rule, key: index })),
  }
}

export function providerInput(
  organizationId: string,
  { clientSecret, rolesClaim, roleRules, ...draft }: ProviderDraft,
): ConnectIdentityProviderInput {
  const claim = rolesClaim.trim()
  return {
    ...draft,
    organizationId,
    ...(clientSecret !== '' && { clientSecret }),
    ...(claim !== '' && {
      rolesClaim: claim,
      roleRules: roleRules.map(({ value, role }) => ({ value, role })),
    }),
  }
}
