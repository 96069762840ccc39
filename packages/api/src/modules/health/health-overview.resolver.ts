import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { healthGroups } from './health-groups.js'
import { toHealthGroup } from './to-health-group.js'
import { HealthGroupType } from './types/health-group-type.js'
import { HealthGroupingEnum, type HealthGrouping } from './types/health-grouping-enum.js'
import { HealthOverviewType } from './types/health-overview-type.js'

@Resolver(() => HealthOverviewType)
export class HealthOverviewResolver {
  @FieldResolver(() => [HealthGroupType], { description: 'The same by group.' })
  groups(
    @Root() { view, health }: HealthOverviewType,
    @Ctx() context: RequestContext,
    @Arg('groupBy', () => HealthGroupingEnum, { description: 'What to tell apart.' })
    groupBy: HealthGrouping,
  ): HealthGroupType[] {
    const locale = context.localeFor(view.organization.locale)
    return healthGroups(view, health, groupBy).map((group) => toHealthGroup(view, group, locale))
  }
}
