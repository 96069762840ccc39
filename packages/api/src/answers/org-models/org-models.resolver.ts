import {
  planFromTemplate,
  recommendOrgModel,
  recommendReportingLine,
  transitionPath,
  type OrgModel,
} from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { OrgModelEnum } from '../../graphql/enums.js'
import { newId } from '../../database/new-id.js'
import { DateScalar } from '../../graphql/scalars.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { PlanPayload } from '../../plans/plan-payload.js'
import {
  ApplyTemplateInput,
  effectiveDay,
  TemplatePlanType,
  toTemplatePlan,
} from './template-plan.js'
import {
  knownMaturity,
  OrgModelRecommendationType,
  toOrgModelRecommendation,
} from './org-model-recommendation.js'
import { ApplyTransitionPathInput, readTransition, TransitionInput } from './transition-input.js'
import { toTransitionPath, TransitionPathType } from './transition-path.js'
import { applyProposedPlan } from '../../plans/apply-proposed-plan.js'
import {
  ReportingLineRecommendationType,
  toReportingLineRecommendation,
} from './reporting-line-recommendation.js'

@Resolver(() => OrganizationType)
export class OrganizationOrgModelsResolver {
  @FieldResolver(() => OrgModelRecommendationType, {
    description: 'Which of the four models of organization fits, why, and why not another.',
  })
  orgModelRecommendation(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): OrgModelRecommendationType {
    const locale = context.localeFor(view.organization.locale)
    return toOrgModelRecommendation(recommendOrgModel(view), locale)
  }

  @FieldResolver(() => ReportingLineRecommendationType, {
    description: 'To whom post-sale should report, and why.',
  })
  async reportingLineRecommendation(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<ReportingLineRecommendationType> {
    const maturity = await knownMaturity(context.services, view)
    const locale = context.localeFor(view.organization.locale)
    return toReportingLineRecommendation(recommendReportingLine(view, { maturity }), locale)
  }

  @FieldResolver(() => TemplatePlanType, {
    description: 'The plan that turns the organization into a model, with its preview.',
  })
  templatePlan(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('model', () => OrgModelEnum, { description: 'The model.' }) model: OrgModel,
    @Arg('effective', () => DateScalar, {
      nullable: true,
      description: 'The day from which it holds; the day that is shown by default.',
    })
    effective: string | null,
  ): TemplatePlanType {
    const day = effectiveDay(effective, view.day, ['effective'])
    const plan = planFromTemplate(model, view, { newId, effective: day })
    return toTemplatePlan(view, plan, context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => TransitionPathType, {
    description:
      'The way to a model week by week, with fewest weeks and hand-overs and nobody too busy, and how far it is from what is proved.',
  })
  transitionPath(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('input', () => TransitionInput, { description: 'Into which model, and what to keep to.' })
    input: TransitionInput,
  ): TransitionPathType {
    const locale = context.localeFor(view.organization.locale)
    return toTransitionPath(view, readTransition(view, input, ['input']), locale)
  }

  @Mutation(() => PlanPayload, {
    description:
      'Applies the way to a model as `transitionPath` finds it today, each change on its Monday: all of it in one revision, or nothing.',
  })
  async applyTransitionPath(
    @Ctx() context: RequestContext,
    @Arg('input', () => ApplyTransitionPathInput, { description: 'Which transition, and how.' })
    input: ApplyTransitionPathInput,
  ): Promise<PlanPayload> {
    return applyProposedPlan(
      context,
      'applyTransitionPath',
      input,
      (view) =>
        transitionPath(view, readTransition(view, input.transition, ['input', 'transition'])).plan,
    )
  }

  @Mutation(() => PlanPayload, {
    description:
      'Turns the organization, as it is today, into a model: all of it in one revision, or nothing.',
  })
  async applyTemplate(
    @Ctx() context: RequestContext,
    @Arg('input', () => ApplyTemplateInput, { description: 'Into which model, and how.' })
    input: ApplyTemplateInput,
  ): Promise<PlanPayload> {
    return applyProposedPlan(context, 'applyTemplate', input, (view) => {
      const day = effectiveDay(input.effective, view.day, ['input', 'effective'])
      return planFromTemplate(input.model, view, { newId, effective: day }).plan
    })
  }
}
