import {
  detectStage,
  internalCandidates,
  nextStep,
  responsibilityCoverage,
  specialisationOrder,
} from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { toEvidence } from '../../graphql/evidence.js'
import { Most } from '../../graphql/arguments/most.js'
import { DateScalar } from '../../graphql/scalars.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { PersonType, PositionType } from '../../graphql/types/types.js'
import { CareerStepType, toCareerStep } from './career-step.js'
import { InternalCandidatesType, toInternalCandidates } from './internal-candidates.js'
import { responsibilityDays, toResponsibilities } from './responsibilities.js'
import { ResponsibilitiesType, ResponsibilityDayType } from './responsibility-types.js'
import { SpecialisationOrderType } from './specialisation-order.js'
import { stageFacts, StageType, toStage } from './stage.js'

/** Days of one question. */
const MOST_DAYS = 60

@Resolver(() => OrganizationType)
export class OrganizationStructureResolver {
  @FieldResolver(() => StageType, {
    description: 'Where the team stands on its way, and whether it is time to move on.',
  })
  stage(@Root() { view }: OrganizationType, @Ctx() context: RequestContext): StageType {
    const detected = detectStage(view, stageFacts(context.services, view))
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
  @Most({ days: MOST_DAYS })
  responsibilitiesOverTime(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('days', () => [DateScalar], {
      description: `The days, in any order; at most ${MOST_DAYS}.`,
    })
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

@Resolver(() => PositionType)
export class CandidatesResolver {
  @FieldResolver(() => InternalCandidatesType, {
    nullable: true,
    description: 'Who could fill it from inside; null when not live on the day.',
  })
  internalCandidates(
    @Root() { view, live }: PositionType,
    @Ctx() context: RequestContext,
  ): InternalCandidatesType | null {
    const found = internalCandidates(view, live.id)
    return found && toInternalCandidates(view, found, context.localeFor(view.organization.locale))
  }
}

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
