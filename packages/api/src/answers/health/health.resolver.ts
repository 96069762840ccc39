import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { AccountLists } from '../../graphql/lists/entity-lists.js'
import type { Summed } from '../../graphql/lists/entity-sums.js'
import { readTold } from '../../graphql/lists/told-fields.js'
import type { Page } from '../../graphql/relay/paginate.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { AccountType } from '../../graphql/types/types.js'
import { AccountHealthType, toAccountHealth } from './account-health.js'
import { HealthAccountArgs, healthAccountPage } from './health-account-page.js'
import { HealthBacktestType, toHealthBacktest } from './health-backtest.js'
import {
  type HealthGrouping,
  HealthGroupingEnum,
  healthGroups,
  HealthGroupType,
  toHealthGroup,
} from './health-group.js'
import { HealthOverviewType, toHealthOverview } from './health-overview.js'

@Resolver(() => AccountType)
export class AccountHealthResolver {
  @FieldResolver(() => AccountHealthType, {
    nullable: true,
    description:
      'How it stands, out of the signals recorded up to the day shown; null of an account that is lost, as `standing` says.',
  })
  async health(
    @Root() { view, row }: AccountType,
    @Ctx() context: RequestContext,
  ): Promise<AccountHealthType | null> {
    if (!view.accounts.isLive(row)) return null
    const health = await context.services.health.account(view, row)
    return toAccountHealth(health, context.localeFor(view.organization.locale))
  }
}

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

@Resolver(() => OrganizationType)
export class OrganizationHealthResolver {
  @FieldResolver(() => HealthOverviewType, {
    description: 'How its accounts stand, out of the signals recorded up to the day shown.',
  })
  async health(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<HealthOverviewType> {
    const health = await context.services.health.accounts(view)
    return toHealthOverview(view, health, context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => AccountLists.Connection, {
    description: 'Its customers by their health, the lowest score first unless asked otherwise.',
  })
  async accountsByHealth(
    @Root() { view }: OrganizationType,
    @Ctx() { services }: RequestContext,
    @Args(() => HealthAccountArgs) args: HealthAccountArgs,
  ): Promise<Page<AccountType> & Summed> {
    const [health, told] = await Promise.all([
      services.health.accounts(view),
      readTold(services, view, 'account', args),
    ])
    return healthAccountPage(view, health, args, told)
  }

  @FieldResolver(() => HealthBacktestType, {
    description: 'Whether health scores told what became of past contracts.',
  })
  async healthBacktest(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<HealthBacktestType> {
    const { backtest } = await context.services.healthBacktest.test(view)
    return toHealthBacktest(backtest, context.localeFor(view.organization.locale))
  }
}
