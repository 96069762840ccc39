import { nextStep } from '@postscale/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { toCareerStep } from './to-career-step.js'
import { CareerStepType } from './types/career-step-type.js'
import { PersonType } from '../../graphql/types.js'

@Resolver(() => PersonType)
export class CareerResolver {
  @FieldResolver(() => CareerStepType, {
    nullable: true,
    description: 'What comes next in the person’s career; null when not live on the day.',
  })
  nextStep(
    @Root() { view, live }: PersonType,
    @Ctx() context: RequestContext,
  ): CareerStepType | null {
    const step = nextStep(view, live.id)
    return step && toCareerStep(view, step, context.localeFor(view.organization.locale))
  }
}
