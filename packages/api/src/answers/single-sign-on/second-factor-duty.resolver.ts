import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { refusal } from '../../graphql/plan-error.js'
import { settling } from './settling.js'
import { SecondFactorDutyInput, SingleSignOnPayload } from './single-sign-on-inputs.js'

/** Says whether members have to prove a second factor. */
@Resolver()
export class SecondFactorDutyResolver {
  @Mutation(() => SingleSignOnPayload, {
    description:
      'Has members who sign in by a password prove a second factor before they open the organization, or not any more. It holds from the next request on. Whoever wants it has proved one in their own session.',
  })
  async setSecondFactorDuty(
    @Ctx() context: RequestContext,
    @Arg('input', () => SecondFactorDutyInput, { description: 'Whether it wants one.' })
    input: SecondFactorDutyInput,
  ): Promise<SingleSignOnPayload> {
    return settling(context, input.organizationId, async (organizationId, write) => {
      const { session, principal, locale } = context
      const why = await write(async (writing) =>
        session.secondFactorDuty.set(principal, organizationId, input.isWanted, writing),
      )
      return why && refusal(locale, why, {}, ['input', 'isWanted'])
    })
  }
}
