import {
  latestByAccount,
  pilotComparison,
  rolloutRoadmap,
  type ServiceModel,
} from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { ServiceModelEnum } from '../../graphql/enums.js'
import { DateScalar } from '../../graphql/scalars.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { PilotComparisonType, toPilotComparison } from './pilot-comparison.js'
import { RolloutRoadmapType, toRolloutRoadmap } from './rollout-roadmap.js'
import { RolloutType } from '../../graphql/types/types.js'

@Resolver(() => OrganizationType)
export class OrganizationRolloutRoadmapsResolver {
  @FieldResolver(() => [RolloutRoadmapType], {
    description: 'The roadmap of every rollout, the latest start first.',
  })
  rolloutRoadmaps(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): RolloutRoadmapType[] {
    const locale = context.localeFor(view.organization.locale)
    return [...view.rollouts.values()]
      .toSorted((a, b) => (a.startOn < b.startOn ? 1 : -1))
      .flatMap((rollout) => {
        const roadmap = rolloutRoadmap(rollout, view.day, view.policies)
        if (roadmap === null) return []
        return [toRolloutRoadmap(new RolloutType(view, rollout), roadmap, locale)]
      })
  }

  @FieldResolver(() => RolloutRoadmapType, {
    nullable: true,
    description: 'The roadmap that a rollout would have.',
  })
  rolloutRoadmap(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('serviceModel', () => ServiceModelEnum, { description: 'The model to be reached.' })
    serviceModel: ServiceModel,
    @Arg('startOn', () => DateScalar, { description: 'First day of the design phase.' })
    startOn: string,
  ): RolloutRoadmapType | null {
    const roadmap = rolloutRoadmap({ serviceModel, startOn }, view.day, view.policies)
    if (roadmap === null) return null
    return toRolloutRoadmap(null, roadmap, context.localeFor(view.organization.locale))
  }
}

/** The metric of health signals that is a customer's answer. */
const SATISFACTION = 'csat'

@Resolver(() => RolloutType)
export class RolloutPilotResolver {
  @FieldResolver(() => PilotComparisonType, {
    nullable: true,
    description:
      'Its pilot beside the rest; null when no account is recorded in it, or the rollout has not begun.',
  })
  async pilotComparison(
    @Root() rollout: RolloutType,
    @Ctx() context: RequestContext,
  ): Promise<PilotComparisonType | null> {
    const { view, live } = rollout
    const { health, accountSeries } = context.services
    const [scored, signals] = await Promise.all([
      health.accounts(view),
      accountSeries.signals(view),
    ])
    const satisfaction = latestByAccount(signals, SATISFACTION)
    const comparison = pilotComparison(view, live, {
      healthOf: (row) => scored.scoreOf(row),
      satisfactionOf: (row) => satisfaction.get(row) ?? null,
    })
    const locale = context.localeFor(view.organization.locale)
    return comparison && toPilotComparison(comparison, locale)
  }
}
