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
  readonly opensAll: boolean
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
    opensAll: provider?.opensAll ?? false,
    rolesClaim: provider?.rolesClaim ?? '',
    roleRules: (provider?.roleRules ?? []).map((rule, index) => ({ ...rule, key: index })),
  }
}

/** @param maySayAll whether it is the viewer's to say what it opens besides the organization. */
export function providerInput(
  organizationId: string,
  { clientSecret, rolesClaim, roleRules, opensAll, ...draft }: ProviderDraft,
  maySayAll: boolean,
): ConnectIdentityProviderInput {
  const claim = rolesClaim.trim()
  return {
    ...draft,
    organizationId,
    ...(maySayAll && { opensAll }),
    ...(clientSecret !== '' && { clientSecret }),
    ...(claim !== '' && {
      rolesClaim: claim,
      roleRules: roleRules.map(({ value, role }) => ({ value, role })),
    }),
  }
}
