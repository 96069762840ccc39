import { detectStage, responsibilityCoverage, specialisationOrder } from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { DateScalar } from '../../shared/scalars/index.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { responsibilityDays } from './responsibility-days.js'
import { stageFacts } from './stage-facts.js'
import { toResponsibilities } from './to-responsibilities.js'
import { toStage } from './to-stage.js'
import { ResponsibilitiesType } from './types/responsibilities-type.js'
import { ResponsibilityDayType } from './types/responsibility-day-type.js'
import { SpecialisationOrderType } from './types/specialisation-order-type.js'
import { StageType } from './types/stage-type.js'

@Resolver(() => OrganizationType)
export class OrganizationStructureResolver {
  @FieldResolver(() => StageType, {
    description: 'Where the team stands on its way, and whether it is time to move on.',
  })
  async stage(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<StageType> {
    const detected = detectStage(view, await stageFacts(context.services, view))
    return toStage(detected, context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => ResponsibilitiesType, {
    description: 'Who answers for what in each segment, with gaps and doubles.',
  })
  responsibilities(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): ResponsibilitiesType {
    const locale = context.localeFor(view.organization.locale)
    return toResponsibilities(view, responsibilityCoverage(view), locale)
  }

  @FieldResolver(() => [ResponsibilityDayType], {
    description: 'The same on several days, with what changed from each to the next.',
  })
  responsibilitiesOverTime(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('days', () => [DateScalar], { description: 'The days, in any order; at most 60.' })
    days: string[],
  ): ResponsibilityDayType[] {
    return responsibilityDays(view, days, context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => SpecialisationOrderType, {
    description: 'What the generalists should hand to specialists first.',
  })
  async specialisationOrder(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<SpecialisationOrderType> {
    const tickets = await context.services.tickets.figures(view, {})
    const { steps, next, evidence } = specialisationOrder(view, { tickets })
    const locale = context.localeFor(view.organization.locale)
    return {
      steps: steps.map((step) => ({ ...step, evidence: toEvidence(step.evidence, locale) })),
      next,
      evidence: toEvidence(evidence, locale),
    }
  }
}
