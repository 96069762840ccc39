import type { RequestContext } from '../../context.js'
import { CALLBACK_PATH } from '../../session/single-sign-on/single-sign-on.js'
import { SCIM_PATH } from '../../session/provisioning/provisioning.js'
import { type SingleSignOnType, toDomain, toProvider, toUser } from './single-sign-on-type.js'

/** How an organization's members sign in, for whoever may say so. */
export async function readSingleSignOn(
  {
    session: { apiTokens, origin, secondFactorDuty, singleSignOn },
  }: Pick<RequestContext, 'session'>,
  organizationId: string,
): Promise<SingleSignOnType> {
  const [provider, domains, users, provisioningToken, wantsSecondFactor] = await Promise.all([
    singleSignOn.providers.find(organizationId),
    singleSignOn.domains.all(organizationId),
    singleSignOn.users(organizationId),
    apiTokens.provisioning(organizationId),
    secondFactorDuty.isWanted(organizationId),
  ])
  return {
    redirectUri: `${origin}${CALLBACK_PATH}`,
    provider: provider && toProvider(provider),
    domains: domains.map(toDomain),
    wantsSecondFactor,
    users: users.map(toUser),
    scimUrl: `${origin}${SCIM_PATH}`,
    provisioningToken,
  }
}
