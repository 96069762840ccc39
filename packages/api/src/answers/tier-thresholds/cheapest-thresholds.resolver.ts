import { cheapestThresholdsPlan } from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { applyProposedPlan } from '../../plans/apply-proposed-plan.js'
import { PlanPayload } from '../../plans/plan-payload.js'
import { CheapestTierThresholdsType, toCheapestThresholds } from './cheapest-thresholds.js'
import {
  ApplyCheapestTierThresholdsInput,
  CheapestTierThresholdsInput,
  readCheapestThresholds,
} from './cheapest-thresholds-input.js'

@Resolver(() => OrganizationType)
export class CheapestThresholdsResolver {
  @FieldResolver(() => CheapestTierThresholdsType, {
    description:
      'Where tiers should begin so that serving everybody costs the least and GRR is expected to be at or above a floor, with a proof, what the floor costs, and the plan that makes it so.',
  })
  cheapestTierThresholds(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('input', () => CheapestTierThresholdsInput, {
      defaultValue: {},
      description: 'What is to be kept, and what is assumed.',
    })
    input: CheapestTierThresholdsInput,
  ): CheapestTierThresholdsType {
    const locale = context.localeFor(view.organization.locale)
    return toCheapestThresholds(view, readCheapestThresholds(input, ['input']), locale)
  }

  @Mutation(() => PlanPayload, {
    description:
      'Sets thresholds and tiers as `cheapestTierThresholds` would today: all of it in one revision, or nothing.',
  })
  async applyCheapestTierThresholds(
    @Ctx() context: RequestContext,
    @Arg('input', () => ApplyCheapestTierThresholdsInput, {
      description: 'Which thresholds, and how.',
    })
    input: ApplyCheapestTierThresholdsInput,
  ): Promise<PlanPayload> {
    return applyProposedPlan(context, 'applyCheapestTierThresholds', input, (view) => {
      const options = readCheapestThresholds(input.thresholds, ['input', 'thresholds'])
      return cheapestThresholdsPlan(view, options)
    })
  }
}
