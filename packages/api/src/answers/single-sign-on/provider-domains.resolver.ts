import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { refusal } from '../../graphql/plan-error.js'
import { domainOf } from '../../session/single-sign-on/identity-provider.js'
import { recordName } from '../../session/single-sign-on/single-sign-on.js'
import { domainNamed, invalid, settling, unknownDomain } from './settling.js'
import { ProviderDomainInput, SingleSignOnPayload } from './single-sign-on-inputs.js'

const MOST_DOMAINS = 50

/** Says which domains of e-mail addresses are an organization's. */
@Resolver()
export class ProviderDomainsResolver {
  @Mutation(() => SingleSignOnPayload, {
    description: 'Adds a domain of e-mail addresses. It counts once it is proved.',
  })
  async addProviderDomain(
    @Ctx() context: RequestContext,
    @Arg('input', () => ProviderDomainInput, { description: 'Which one.' })
    input: ProviderDomainInput,
  ): Promise<SingleSignOnPayload> {
    return settling(context, input.organizationId, async (organizationId, write) => {
      const { singleSignOn } = context.session
      const domain = domainOf(`name@${input.domain}`)
      if (domain === null || domain.length > 253) {
        return invalid(context, 'domain', { reason: 'UNKNOWN_VALUE' })
      }
      const there = await singleSignOn.domains.all(organizationId)
      if (there.length >= MOST_DOMAINS) {
        return invalid(context, 'domain', { reason: 'TOO_MANY', limit: MOST_DOMAINS })
      }
      await write(async (writing) => singleSignOn.addDomain(organizationId, domain, writing))
      return null
    })
  }

  @Mutation(() => SingleSignOnPayload, {
    description:
      'Lets a domain count whose TXT record says what it must. Whoever has the whole installation needs no record.',
  })
  async proveProviderDomain(
    @Ctx() context: RequestContext,
    @Arg('input', () => ProviderDomainInput, { description: 'Which one.' })
    input: ProviderDomainInput,
  ): Promise<SingleSignOnPayload> {
    return settling(context, input.organizationId, async (organizationId, write) => {
      const { session, principal, locale } = context
      const found = await domainNamed(context, organizationId, input.domain)
      if (found === null) return unknownDomain(context)
      const { domain } = found
      const why = await write(async (writing) =>
        session.singleSignOn.proveDomain(principal, organizationId, found, writing),
      )
      const path = ['input', 'domain']
      if (why === 'TAKEN') return refusal(locale, 'DOMAIN_TAKEN', { domain }, path)
      const record = recordName(domain)
      return why && refusal(locale, 'DOMAIN_NOT_PROVED', { record }, path)
    })
  }

  @Mutation(() => SingleSignOnPayload, {
    description: 'Takes a domain away: addresses of it are not taken from the provider any more.',
  })
  async removeProviderDomain(
    @Ctx() context: RequestContext,
    @Arg('input', () => ProviderDomainInput, { description: 'Which one.' })
    input: ProviderDomainInput,
  ): Promise<SingleSignOnPayload> {
    return settling(context, input.organizationId, async (organizationId, write) => {
      const { singleSignOn } = context.session
      const found = await domainNamed(context, organizationId, input.domain)
      const isRemoved =
        found !== null &&
        (await write(async (writing) =>
          singleSignOn.removeDomain(organizationId, found.domain, writing),
        ))
      return isRemoved ? null : unknownDomain(context)
    })
  }
}
