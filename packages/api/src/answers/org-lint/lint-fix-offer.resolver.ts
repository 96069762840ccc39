import { mayPlan } from '@postscale/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { todayOf } from '../../graphql/today.js'
import { LintFixType } from './lint-finding.js'

/** To whom a fix is offered. */
@Resolver(() => LintFixType)
export class LintFixOfferResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Whether the viewer may plan it: members whose role is about teams may where all that it changes is of their teams’ branches.',
  })
  viewerCanPlan(@Root() { state, changes }: LintFixType, @Ctx() context: RequestContext): boolean {
    const grant = context.grantIn(state.organization.id)
    return mayPlan(state, changes, grant, todayOf(state))
  }
}
