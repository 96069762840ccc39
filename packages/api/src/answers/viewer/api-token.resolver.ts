import { type Fault, isAction } from '@postscale/domain'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { refusal } from '../../graphql/plan-error.js'
import { tellingOutcome } from '../../graphql/telling-outcome.js'
import { decodeGlobalId, decodeReference } from '../../graphql/relay/global-id.js'
import {
  CreateApiTokenInput,
  CreateApiTokenPayload,
  RevokeApiTokenInput,
  RevokeApiTokenPayload,
  toApiToken,
} from './api-token.js'

const longestName = 100

@Resolver()
export class ApiTokenResolver {
  @Mutation(() => CreateApiTokenPayload, { description: 'Makes an API token.' })
  async createApiToken(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateApiTokenInput, { description: 'What it shall be.' })
    input: CreateApiTokenInput,
  ): Promise<CreateApiTokenPayload> {
    const { session, principal, locale } = context
    const name = input.name.trim()
    const refuse = (field: string, fault: Extract<Fault, { reason: unknown }>) => ({
      ok: null,
      error: refusal(locale, 'INVALID_VALUE', { field, ...fault }, ['input', field]),
    })
    if (name === '') return refuse('name', { reason: 'BLANK' })
    if (name.length > longestName) return refuse('name', { reason: 'TOO_LONG', limit: longestName })
    const organizationIds =
      input.organizationIds?.map((id, index) =>
        decodeReference('Organization', id, ['input', 'organizationIds', index]),
      ) ?? null
    const actions = (input.actions ?? []).filter(isAction)
    if (actions.length < (input.actions?.length ?? 0)) {
      return refuse('actions', { reason: 'UNKNOWN_VALUE' })
    }
    // What every organization may be asked of is not limited.
    if (actions.length > 0 && organizationIds === null)
      return refuse('actions', { reason: 'UNKNOWN_VALUE' })
    const request = { name, organizationIds, actions, expiresAt: input.expiresAt ?? null }
    const made = await tellingOutcome(context, (writing) =>
      session.apiTokens.create(principal, request, writing),
    )
    if (!made) return refuse('organizationIds', { reason: 'UNKNOWN_VALUE' })
    return { ok: { token: toApiToken(made.token), secret: made.secret }, error: null }
  }

  @Mutation(() => RevokeApiTokenPayload, {
    description: 'Ends an API token. It is refused from the next request on, by every API process.',
  })
  async revokeApiToken(
    @Ctx() context: RequestContext,
    @Arg('input', () => RevokeApiTokenInput, { description: 'Which one.' })
    input: RevokeApiTokenInput,
  ): Promise<RevokeApiTokenPayload> {
    const { session, principal, locale } = context
    const [id = ''] = decodeGlobalId('ApiToken', input.id, ['input', 'id'])
    const isRevoked = await tellingOutcome(context, (writing) =>
      session.apiTokens.revoke(principal, id, writing),
    )
    if (isRevoked) return { ok: { revokedId: input.id }, error: null }
    const error = refusal(locale, 'NOT_FOUND', { thing: 'apiToken', id: input.id }, ['input', 'id'])
    return { ok: null, error }
  }
}
