import type { RoleFamily, TriggerGrouping, TriggerStatus } from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { RoleFamilyEnum } from '../../graphql/enums.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import {
  HireTriggerType,
  toHireTrigger,
  TriggerGroupingEnum,
  TriggerStatusEnum,
} from './hire-trigger.js'

@Resolver(() => OrganizationType)
export class OrganizationHireTriggersResolver {
  @FieldResolver(() => [HireTriggerType], {
    description:
      'Whom to hire: every rule for every team, segment and the organization that it has something to say about.',
  })
  async hireTriggers(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('statuses', () => [TriggerStatusEnum], {
      nullable: true,
      description: 'Only answers of these statuses, e.g. FIRED.',
    })
    statuses: TriggerStatus[] | null,
    @Arg('families', () => [RoleFamilyEnum], {
      nullable: true,
      description: 'Only hires of these families.',
    })
    families: RoleFamily[] | null,
    @Arg('groupBy', () => [TriggerGroupingEnum], {
      nullable: true,
      description: 'Only answers about these kinds of groups.',
    })
    groupBy: TriggerGrouping[] | null,
  ): Promise<HireTriggerType[]> {
    const locale = context.localeFor(view.organization.locale)
    return (await context.services.hireTriggers.evaluate(view))
      .filter(
        ({ status, family, group }) =>
          (statuses?.includes(status) ?? true) &&
          (families?.includes(family) ?? true) &&
          (groupBy?.includes(group.by) ?? true),
      )
      .map((trigger) => toHireTrigger(view, trigger, locale))
  }
}
