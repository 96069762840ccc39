import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { RolloutArgs } from './inputs/rollout-args.js'
import { rolloutPage } from './rollout-page.js'
import { RolloutConnection } from './types/rollout-connection.js'
import type { RolloutType } from '../../graphql/types.js'

@Resolver(() => OrganizationType)
export class OrganizationRolloutsResolver {
  @FieldResolver(() => RolloutConnection, { description: 'Its changes of service model.' })
  rollouts(
    @Root() { view }: OrganizationType,
    @Args(() => RolloutArgs) args: RolloutArgs,
  ): Page<RolloutType> {
    return rolloutPage(view, args)
  }
}
