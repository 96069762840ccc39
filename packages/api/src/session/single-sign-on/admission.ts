import { isProvidedRole, type ProvidedRole } from '@postscale/domain'
import type { MemberRole } from '../custom-roles/custom-role.js'
import { domainOf, type IdentityProvider } from './identity-provider.js'
import type { ProviderClaims } from './provider-client.js'
import type { SignInProblem } from '../../errors/sign-in-problem.js'

/** What an organization has of somebody. */
interface KnownMembership {
  readonly role: MemberRole
  readonly isActive: boolean
}

/** What becomes of whom a provider vouches for. */
export type Admission =
  | { readonly kind: 'REFUSED'; readonly problem: SignInProblem }
  | { readonly kind: 'ENTERS'; readonly role: ProvidedRole }
  /** @property role what the provider's rules say instead of the invitation; null for what that says. */
  | { readonly kind: 'INVITED'; readonly role: ProvidedRole | null }
  /** @property role what they may do from now on; null for what they may already. */
  | { readonly kind: 'STAYS'; readonly role: ProvidedRole | null }

/**
 * Whether whom an organization's provider vouches for is let into that organization.
 *
 * @param domains those that the organization has proved.
 * @param membership theirs there; null when they have none.
 * @param invitation what waits for their address; null when nothing does.
 */
export function admit(
  provider: Pick<IdentityProvider, 'defaultRole' | 'makesMembers' | 'roleRules' | 'rolesClaim'>,
  domains: ReadonlySet<string>,
  claims: ProviderClaims,
  membership: KnownMembership | null,
  invitation: { readonly role: MemberRole } | null,
): Admission {
  const refused = (problem: SignInProblem): Admission => ({ kind: 'REFUSED', problem })
  if (claims.email === null) return refused('EMAIL_MISSING')
  if (claims.emailVerified === false) return refused('EMAIL_UNVERIFIED')
  const domain = domainOf(claims.email)
  if (domain === null || !domains.has(domain)) return refused('EMAIL_NOT_SERVED')
  const said = roleByRule(provider, claims)
  if (membership?.isActive !== true && invitation !== null) {
    return { kind: 'INVITED', role: isProvidedRole(invitation.role) ? said : null }
  }
  const role = said ?? provider.defaultRole
  if (membership === null) {
    return provider.makesMembers ? { kind: 'ENTERS', role } : refused('NOT_A_MEMBER')
  }
  if (!membership.isActive) return refused('MEMBERSHIP_ENDED')
  const isProvided = provider.rolesClaim !== null && isProvidedRole(membership.role)
  return { kind: 'STAYS', role: isProvided && role !== membership.role ? role : null }
}

/** The role of the first rule that fits what a provider says of somebody; null when none does. */
function roleByRule(
  { rolesClaim, roleRules }: Parameters<typeof admit>[0],
  { all }: ProviderClaims,
): ProvidedRole | null {
  const said = rolesClaim === null ? [] : [all[rolesClaim]].flat()
  return roleRules.find(({ value }) => said.includes(value))?.role ?? null
}
