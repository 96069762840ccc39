import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { forbidden } from '../../errors/request-error.js'
import { refusal } from '../../graphql/plan-error.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { refuseUnless } from '../../session/can.js'
import { readSingleSignOn } from './read-settings.js'
import { ACTION, invalid, notConnected, settling } from './settling.js'
import {
  ConnectIdentityProviderInput,
  IdentityProviderInput,
  SingleSignOnPayload,
} from './single-sign-on-inputs.js'
import { SingleSignOnType } from './single-sign-on-type.js'

const LONGEST = 500

/** How members of an organization sign in. */
@Resolver(() => OrganizationType)
export class OrganizationSingleSignOnResolver {
  @FieldResolver(() => SingleSignOnType, {
    description: 'How members sign in by their company. For those who may say so.',
  })
  async singleSignOn(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<SingleSignOnType> {
    const { id } = view.state.organization
    refuseUnless(context, ACTION, id)
    return readSingleSignOn(context, id)
  }
}

/** Says how members of an organization sign in. */
@Resolver()
export class SingleSignOnResolver {
  @Mutation(() => SingleSignOnPayload, {
    description:
      'Connects the identity provider of an organization, which is asked at once whether it is there. Another issuer or client ends the sessions that the one before vouched for.',
  })
  async connectIdentityProvider(
    @Ctx() context: RequestContext,
    @Arg('input', () => ConnectIdentityProviderInput, { description: 'Which one.' })
    input: ConnectIdentityProviderInput,
  ): Promise<SingleSignOnPayload> {
    return settling(context, input.organizationId, async (organizationId, write) => {
      const { makesMembers, allowsPasswords, defaultRole, opensAll = null } = input
      if (opensAll !== null && !context.principal.access.allOrganizations) {
        throw forbidden('organization.create')
      }
      const [issuer, client] = [input.issuer.trim(), input.client.trim()]
      const secret = input.clientSecret?.trim() || null
      const rolesClaim = input.rolesClaim?.trim() || null
      const roleRules = (input.roleRules ?? []).map(({ value, role }) => ({
        value: value.trim(),
        role,
      }))
      for (const [field, value] of Object.entries({ issuer, client })) {
        if (value === '') return invalid(context, field, { reason: 'BLANK' })
      }
      const texts = { issuer, client, clientSecret: secret ?? '', rolesClaim: rolesClaim ?? '' }
      for (const [field, value] of Object.entries(texts)) {
        if (value.length > LONGEST) {
          return invalid(context, field, { reason: 'TOO_LONG', limit: LONGEST })
        }
      }
      const settings = { issuer, clientId: client, defaultRole, makesMembers, allowsPasswords }
      const fault = await write(async (writing) =>
        context.session.singleSignOn.connect(
          context.principal,
          organizationId,
          { ...settings, rolesClaim, roleRules },
          { secret, opensAll },
          writing,
        ),
      )
      if (fault === 'SECRET_MISSING') return invalid(context, 'clientSecret', { reason: 'BLANK' })
      const field = fault === 'GRANTS_MORE' ? 'defaultRole' : 'issuer'
      return fault && refusal(context.locale, fault, {}, ['input', field])
    })
  }

  @Mutation(() => SingleSignOnPayload, {
    description: 'Asks the identity provider whether it is there, and changes nothing.',
  })
  async testIdentityProvider(
    @Ctx() context: RequestContext,
    @Arg('input', () => IdentityProviderInput, { description: 'Whose.' })
    input: IdentityProviderInput,
  ): Promise<SingleSignOnPayload> {
    return settling(context, input.organizationId, async (organizationId) => {
      const { singleSignOn } = context.session
      const provider = await singleSignOn.providers.find(organizationId)
      if (provider === null) return notConnected(context, input.organizationId)
      const fault = await singleSignOn.faultOf(provider)
      return fault && refusal(context.locale, fault, {})
    })
  }

  @Mutation(() => SingleSignOnPayload, {
    description:
      'Takes the identity provider away, and ends the sessions that it vouched for. Members stay, and sign in by a password.',
  })
  async disconnectIdentityProvider(
    @Ctx() context: RequestContext,
    @Arg('input', () => IdentityProviderInput, { description: 'Whose.' })
    input: IdentityProviderInput,
  ): Promise<SingleSignOnPayload> {
    return settling(context, input.organizationId, async (organizationId, write) => {
      const { singleSignOn } = context.session
      const isRemoved = await write(async (writing) =>
        singleSignOn.disconnect(organizationId, writing),
      )
      return isRemoved ? null : notConnected(context, input.organizationId)
    })
  }
}
