import { queryOptions } from '@tanstack/react-query'
import {
  AdminAddProviderDomainDocument,
  AdminConnectIdentityProviderDocument,
  AdminCreateProvisioningTokenDocument,
  AdminDisconnectIdentityProviderDocument,
  AdminProveProviderDomainDocument,
  AdminRemoveProviderDomainDocument,
  AdminRevokeProvisioningTokenDocument,
  AdminSetSecondFactorDutyDocument,
  AdminSingleSignOnDocument,
  type AdminSingleSignOnSettingsFragment,
  AdminTestIdentityProviderDocument,
  type ConnectIdentityProviderInput,
  type IdentityProviderInput,
  type ProvidedRole,
  type ProviderDomainInput,
  type SecondFactorDutyInput,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** How members of an organization sign in by their company. */
export interface SingleSignOn extends AdminSingleSignOnSettingsFragment {}

/** The provider by which they do. */
export type IdentityProvider = NonNullable<SingleSignOn['provider']>

/** The roles that a provider can give. */
export const PROVIDED_ROLES = [
  'ADMIN',
  'PLANNER',
  'VIEWER',
  'AUDITOR',
] as const satisfies readonly ProvidedRole[]

/** Null when there is no such organization. */
export function singleSignOnQuery(slug: string) {
  return queryOptions({
    queryKey: ['single-sign-on', slug],
    queryFn: async ({ signal }): Promise<SingleSignOn | null> =>
      (await requestGraphql(AdminSingleSignOnDocument, { slug }, signal)).organization
        ?.singleSignOn ?? null,
  })
}

export async function connectProvider(input: ConnectIdentityProviderInput) {
  return (await requestGraphql(AdminConnectIdentityProviderDocument, { input }))
    .connectIdentityProvider
}

export async function testProvider(input: IdentityProviderInput) {
  return (await requestGraphql(AdminTestIdentityProviderDocument, { input })).testIdentityProvider
}

export async function disconnectProvider(input: IdentityProviderInput) {
  return (await requestGraphql(AdminDisconnectIdentityProviderDocument, { input }))
    .disconnectIdentityProvider
}

export async function addDomain(input: ProviderDomainInput) {
  return (await requestGraphql(AdminAddProviderDomainDocument, { input })).addProviderDomain
}

export async function proveDomain(input: ProviderDomainInput) {
  return (await requestGraphql(AdminProveProviderDomainDocument, { input })).proveProviderDomain
}

export async function removeDomain(input: ProviderDomainInput) {
  return (await requestGraphql(AdminRemoveProviderDomainDocument, { input })).removeProviderDomain
}

export async function setSecondFactorDuty(input: SecondFactorDutyInput) {
  return (await requestGraphql(AdminSetSecondFactorDutyDocument, { input })).setSecondFactorDuty
}

export async function createProvisioningToken(input: IdentityProviderInput) {
  return (await requestGraphql(AdminCreateProvisioningTokenDocument, { input }))
    .createProvisioningToken
}

export async function revokeProvisioningToken(input: IdentityProviderInput) {
  return (await requestGraphql(AdminRevokeProvisioningTokenDocument, { input }))
    .revokeProvisioningToken
}
