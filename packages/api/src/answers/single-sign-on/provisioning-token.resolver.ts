import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { organizationNamed } from '../../graphql/organization-named.js'
import { refusal } from '../../graphql/plan-error.js'
import { tellingOutcome } from '../../graphql/telling-outcome.js'
import { readSingleSignOn } from './read-settings.js'
import { settling } from './settling.js'
import {
  IdentityProviderInput,
  ProvisioningTokenPayload,
  SingleSignOnPayload,
} from './single-sign-on-inputs.js'

/** Makes and ends the token with which an organization's directory asks. */
@Resolver()
export class ProvisioningTokenResolver {
  @Mutation(() => ProvisioningTokenPayload, {
    description:
      'Makes the token with which a directory says by SCIM who the members are, in place of the one before.',
  })
  async createProvisioningToken(
    @Ctx() context: RequestContext,
    @Arg('input', () => IdentityProviderInput, { description: 'Whose.' })
    input: IdentityProviderInput,
  ): Promise<ProvisioningTokenPayload> {
    const found = await organizationNamed(context, input.organizationId, 'member.provision')
    if (found === null) {
      const params = { thing: 'organization', id: input.organizationId } as const
      const path = ['input', 'organizationId']
      return { ok: null, error: refusal(context.locale, 'NOT_FOUND', params, path) }
    }
    const { secret } = await tellingOutcome(context, async (writing) =>
      context.session.apiTokens.makeProvisioning(found.id, writing),
    )
    return { ok: { secret, singleSignOn: await readSingleSignOn(context, found.id) }, error: null }
  }

  @Mutation(() => SingleSignOnPayload, {
    description: 'Ends the token of a directory: what it asks is refused from then on.',
  })
  async revokeProvisioningToken(
    @Ctx() context: RequestContext,
    @Arg('input', () => IdentityProviderInput, { description: 'Whose.' })
    input: IdentityProviderInput,
  ): Promise<SingleSignOnPayload> {
    return settling(context, input.organizationId, async (organizationId, write) => {
      const isEnded = await write(async (writing) =>
        context.session.apiTokens.endProvisioning(organizationId, writing),
      )
      const params = { thing: 'apiToken', id: input.organizationId } as const
      return isEnded ? null : refusal(context.locale, 'NOT_FOUND', params)
    })
  }
}
