import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { organizationNamed } from '../../graphql/organization-named.js'
import { PlanError, refusal } from '../../graphql/plan-error.js'
import { decodeGlobalId } from '../../graphql/relay/global-id.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { tellingOutcome } from '../../graphql/telling-outcome.js'

@InputType({ description: 'Whom to let choose a new password.' })
class MakePasswordResetLinkInput {
  @Field(() => ID, {
    description: 'An organization that they are a member of: its opaque id, or its slug.',
  })
  organizationId!: string

  @Field(() => ID, { description: 'The member: `Member.id`.' })
  userId!: string
}

@ObjectType({
  description: 'A link by which somebody chooses a new password.',
  simpleResolvers: true,
})
class MakePasswordResetLinkOk {
  @Field(() => String, {
    description: 'The link, which works once. It is not shown again: hand it over to them alone.',
  })
  link!: string

  @Field(() => DateTimeScalar, { description: 'Until when it works; an hour.' })
  expiresAt!: Date
}

@ObjectType({ description: 'Exactly one of the two is set.', simpleResolvers: true })
class MakePasswordResetLinkPayload {
  @Field(() => MakePasswordResetLinkOk, { nullable: true, description: 'Set when it was made.' })
  ok!: MakePasswordResetLinkOk | null

  @Field(() => PlanError, { nullable: true, description: 'Set when it was refused.' })
  error!: PlanError | null
}

@Resolver()
export class PasswordResetResolver {
  @Mutation(() => MakePasswordResetLinkPayload, {
    description:
      'Makes a link by which a member who forgot their password chooses another. For those who may manage members in every organization that they are a member of, and may do there all that they may.',
  })
  async makePasswordResetLink(
    @Ctx() context: RequestContext,
    @Arg('input', () => MakePasswordResetLinkInput, { description: 'Whose.' })
    input: MakePasswordResetLinkInput,
  ): Promise<MakePasswordResetLinkPayload> {
    const { session, principal, locale, log } = context
    const found = await organizationNamed(context, input.organizationId, 'member.write')
    if (found === null) {
      const params = { thing: 'organization', id: input.organizationId } as const
      const path = ['input', 'organizationId']
      return { ok: null, error: refusal(locale, 'NOT_FOUND', params, path) }
    }
    const [userId = ''] = decodeGlobalId('User', input.userId, ['input', 'userId'])
    const isMember = (await session.members.all(found.id)).some((each) => each.userId === userId)
    if (!isMember) {
      const params = { thing: 'membership', id: input.userId } as const
      return { ok: null, error: refusal(locale, 'NOT_FOUND', params, ['input', 'userId']) }
    }
    if (!(await session.members.mayResetPassword(principal, userId))) {
      return { ok: null, error: refusal(locale, 'GRANTS_MORE', {}, ['input', 'userId']) }
    }
    const ok = await tellingOutcome(context, (writing) =>
      session.passwords.makeLink(userId, writing),
    )
    log.info({ userId, by: principal.id }, 'a link for a new password was made')
    return { ok, error: null }
  }
}
