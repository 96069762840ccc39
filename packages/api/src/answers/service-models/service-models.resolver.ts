import { scaleProjection, selectServiceModel, serviceModelEvolution } from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { toEvidence } from '../../graphql/evidence.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import {
  knownFacts,
  ScaledBaseInput,
  ServiceModelFactsInput,
  toServiceModelFacts,
} from './service-model-facts.js'
import { ScaleBaseEnum, scaledBasesOf, ScaleOutlookType, toScaleOutlook } from './scale-outlook.js'
import { ServiceModelSelectionType, toServiceModelSelection } from './service-model-selection.js'
import { ServiceModelEvolutionType } from './service-model-evolution.js'

@Resolver(() => OrganizationType)
export class OrganizationServiceModelsResolver {
  @FieldResolver(() => ServiceModelSelectionType, {
    description: 'Which service model fits, by five steps for each segment, and what it needs.',
  })
  async serviceModelSelection(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('facts', () => ServiceModelFactsInput, {
      nullable: true,
      description: 'What the organization’s data cannot tell.',
    })
    facts: ServiceModelFactsInput | null,
  ): Promise<ServiceModelSelectionType> {
    const known = await knownFacts(context.services, view)
    const selection = selectServiceModel(view, toServiceModelFacts(known, facts))
    return toServiceModelSelection(view, selection, context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => [ScaleOutlookType], {
    description: 'What each service model would need with more customers.',
  })
  scaleProjection(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('points', () => [ScaledBaseInput], {
      nullable: true,
      description: 'The points to look at; the usual ones by default.',
    })
    points: ScaledBaseInput[] | null,
    @Arg('base', () => ScaleBaseEnum, {
      defaultValue: 'MULTIPLES',
      description: 'Which points are usual.',
    })
    base: 'MULTIPLES' | 'GUIDE',
  ): ScaleOutlookType[] {
    const locale = context.localeFor(view.organization.locale)
    return scaleProjection(view, scaledBasesOf(view, points, base)).map((outlook) =>
      toScaleOutlook(view, outlook, locale),
    )
  }

  @FieldResolver(() => ServiceModelEvolutionType, {
    description: 'Where it stands on the way that service models grow.',
  })
  serviceModelEvolution(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): ServiceModelEvolutionType {
    const locale = context.localeFor(view.organization.locale)
    const { text, evidence, ...same } = serviceModelEvolution(view)
    return { ...same, text: text[locale], evidence: toEvidence(evidence, locale) }
  }
}
