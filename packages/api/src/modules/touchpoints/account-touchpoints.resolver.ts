import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import type { SeriesPage } from '../health-signals/series/series-page.js'
import { TouchpointArgs } from './inputs/touchpoint-args.js'
import { touchpointPage } from './touchpoint-page.js'
import { TouchpointConnection } from './types/touchpoint-connection.js'
import type { TouchpointType } from './types/touchpoint-type.js'
import { AccountType } from '../../graphql/types.js'

@Resolver(() => AccountType)
export class AccountTouchpointsResolver {
  @FieldResolver(() => TouchpointConnection, {
    description: 'The contacts with it up to the day and the revision shown.',
  })
  touchpoints(
    @Root() { view, row }: AccountType,
    @Ctx() { services }: RequestContext,
    @Args(() => TouchpointArgs) args: TouchpointArgs,
  ): Promise<SeriesPage<TouchpointType>> {
    return touchpointPage(services.touchpoints, view, view.accounts.id(row), args)
  }
}
