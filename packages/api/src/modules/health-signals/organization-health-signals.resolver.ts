import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { HealthSignalArgs } from './inputs/health-signal-args.js'
import { healthSignalPage } from './health-signal-page.js'
import type { SeriesPage } from './series/series-page.js'
import { HealthSignalConnection } from './types/health-signal-connection.js'
import type { HealthSignalType } from './types/health-signal-type.js'

@Resolver(() => OrganizationType)
export class OrganizationHealthSignalsResolver {
  @FieldResolver(() => HealthSignalConnection, {
    description: 'What was measured of its accounts’ health up to the day and the revision shown.',
  })
  healthSignals(
    @Root() { view }: OrganizationType,
    @Ctx() { services }: RequestContext,
    @Args(() => HealthSignalArgs) args: HealthSignalArgs,
  ): Promise<SeriesPage<HealthSignalType>> {
    return healthSignalPage(services.healthSignals, view, null, args)
  }
}
