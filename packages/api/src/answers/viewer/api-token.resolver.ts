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
    @Ctx() { session, principal, locale, deadline }: RequestContext,
    @Arg('input', () => CreateApiTokenInput, { description: 'What it shall be.' })
    input: CreateApiTokenInput,
  ): Promise<CreateApiTokenPayload> {
    const name = input.name.trim()
    const refuse = (field: string, reason: 'BLANK' | 'TOO_LONG' | 'UNKNOWN_VALUE') => ({
      ok: null,
      error: refusal(locale, 'INVALID_VALUE', { field, reason }, ['input', field]),
    })
    if (name === '') return refuse('name', 'BLANK')
    if (name.length > longestName) return refuse('name', 'TOO_LONG')
    const organizationIds =
      input.organizationIds?.map((id, index) =>
        decodeReference('Organization', id, ['input', 'organizationIds', index]),
      ) ?? null
    const request = { name, organizationIds, expiresAt: input.expiresAt ?? null }
    const made = await tellingOutcome(session.apiTokens.create(principal, request, deadline))
    if (!made) return refuse('organizationIds', 'UNKNOWN_VALUE')
    return { ok: { token: toApiToken(made.token), secret: made.secret }, error: null }
  }

  @Mutation(() => RevokeApiTokenPayload, {
    description: 'Ends an API token. It is refused from the next request on, by every API process.',
  })
  async revokeApiToken(
    @Ctx() { session, principal, locale, deadline }: RequestContext,
    @Arg('input', () => RevokeApiTokenInput, { description: 'Which one.' })
    input: RevokeApiTokenInput,
  ): Promise<RevokeApiTokenPayload> {
    const [id = ''] = decodeGlobalId('ApiToken', input.id, ['input', 'id'])
    if (await tellingOutcome(session.apiTokens.revoke(principal, id, deadline))) {
      return { ok: { revokedId: input.id }, error: null }
    }
    const error = refusal(locale, 'NOT_FOUND', { thing: 'apiToken', id: input.id }, ['input', 'id'])
    return { ok: null, error }
  }
}
