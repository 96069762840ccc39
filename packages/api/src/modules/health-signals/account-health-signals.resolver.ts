import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { HealthSignalArgs } from './inputs/health-signal-args.js'
import { healthSignalPage } from './health-signal-page.js'
import type { SeriesPage } from './series/series-page.js'
import { HealthSignalConnection } from './types/health-signal-connection.js'
import type { HealthSignalType } from './types/health-signal-type.js'
import { AccountType } from '../../graphql/types.js'

@Resolver(() => AccountType)
export class AccountHealthSignalsResolver {
  @FieldResolver(() => HealthSignalConnection, {
    description: 'What was measured of its health up to the day and the revision shown.',
  })
  healthSignals(
    @Root() { view, row }: AccountType,
    @Ctx() { services }: RequestContext,
    @Args(() => HealthSignalArgs) args: HealthSignalArgs,
  ): Promise<SeriesPage<HealthSignalType>> {
    return healthSignalPage(services.healthSignals, view, view.accounts.id(row), args)
  }
}
