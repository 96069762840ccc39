import { successPlanProgress } from '@postscale/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { toPlanProgress } from './to-plan-progress.js'
import { PlanProgressType } from './types/plan-progress-type.js'
import { SuccessPlanType } from '../../graphql/types.js'

@Resolver(() => SuccessPlanType)
export class SuccessPlanProgressResolver {
  @FieldResolver(() => PlanProgressType, {
    description: 'How far it is, against the part of its time that has passed.',
  })
  progress(
    @Root() { view, live }: SuccessPlanType,
    @Ctx() context: RequestContext,
  ): PlanProgressType {
    const locale = context.localeFor(view.organization.locale)
    return toPlanProgress(successPlanProgress(view, live), locale)
  }
}
