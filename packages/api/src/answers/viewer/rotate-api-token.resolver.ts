import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { PlanError, refusal } from '../../graphql/plan-error.js'
import { decodeGlobalId } from '../../graphql/relay/global-id.js'
import { tellingOutcome } from '../../graphql/telling-outcome.js'
import { ApiTokenType, toApiToken } from './api-token.js'

const MOST_MINUTES = 7 * 24 * 60

@InputType({ description: 'Which API token to give another secret, and how.' })
class RotateApiTokenInput {
  @Field(() => ID, { description: 'Opaque id of the token.' })
  id!: string

  @Field(() => Int, {
    defaultValue: 60,
    description:
      'For how many minutes the present secret is taken beside the new one; 0 to 10,080, which are seven days.',
  })
  overlapMinutes!: number
}

@ObjectType({ description: 'An API token with another secret.', simpleResolvers: true })
class RotateApiTokenOk {
  @Field(() => ApiTokenType, { description: 'The token.' })
  token!: ApiTokenType

  @Field(() => String, {
    description: 'The new secret for `Authorization: Bearer …`. It is not shown again.',
  })
  secret!: string
}

@ObjectType({ description: 'Exactly one of the two is set.', simpleResolvers: true })
class RotateApiTokenPayload {
  @Field(() => RotateApiTokenOk, { nullable: true, description: 'Set when it was done.' })
  ok!: RotateApiTokenOk | null

  @Field(() => PlanError, { nullable: true, description: 'Set when it was refused.' })
  error!: PlanError | null
}

@Resolver()
export class RotateApiTokenResolver {
  @Mutation(() => RotateApiTokenPayload, {
    description:
      'Gives an API token another secret, so that what uses it can change over. Not the one of the environment.',
  })
  async rotateApiToken(
    @Ctx() context: RequestContext,
    @Arg('input', () => RotateApiTokenInput, { description: 'Which one, and how.' })
    { id: globalId, overlapMinutes }: RotateApiTokenInput,
  ): Promise<RotateApiTokenPayload> {
    const { session, principal, locale } = context
    const [id = ''] = decodeGlobalId('ApiToken', globalId, ['input', 'id'])
    if (overlapMinutes < 0 || overlapMinutes > MOST_MINUTES) {
      const params = { field: 'overlapMinutes', min: 0, max: MOST_MINUTES }
      const path = ['input', 'overlapMinutes']
      return { ok: null, error: refusal(locale, 'OUT_OF_RANGE', params, path) }
    }
    const made = await tellingOutcome(context, (writing) =>
      session.apiTokens.rotate(principal, id, overlapMinutes, writing),
    )
    if (made !== null)
      return { ok: { token: toApiToken(made.token), secret: made.secret }, error: null }
    const params = { thing: 'apiToken', id: globalId } as const
    return { ok: null, error: refusal(locale, 'NOT_FOUND', params, ['input', 'id']) }
  }
}
