import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { PositionArgs } from './inputs/position-args.js'
import { positionPage } from './position-page.js'
import { PositionConnection } from './types/position-connection.js'
import type { PositionType } from '../../graphql/types.js'

@Resolver(() => OrganizationType)
export class OrganizationPositionsResolver {
  @FieldResolver(() => PositionConnection, { description: 'All its seats.' })
  positions(
    @Root() { view }: OrganizationType,
    @Args(() => PositionArgs) args: PositionArgs,
  ): Page<PositionType> {
    return positionPage(view, view.positions.values(), args)
  }
}
