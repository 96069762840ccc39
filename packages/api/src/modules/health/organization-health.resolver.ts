import { AccountLists } from '../../graphql/lists/entity-lists.js'
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import type { Page } from '../../shared/relay/paginate.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { healthAccountPage } from './health-account-page.js'
import { HealthAccountArgs } from './inputs/health-account-args.js'
import { toHealthBacktest } from './to-health-backtest.js'
import { toHealthOverview } from './to-health-overview.js'
import { HealthBacktestType } from './types/health-backtest-type.js'
import { HealthOverviewType } from './types/health-overview-type.js'
import type { AccountType } from '../../graphql/types.js'

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
  ): Promise<Page<AccountType>> {
    return healthAccountPage(view, await services.health.accounts(view), args)
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
