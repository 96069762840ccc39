import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { OpportunityArgs } from './inputs/opportunity-args.js'
import { opportunityPage } from './opportunity-page.js'
import { OpportunityConnection } from './types/opportunity-connection.js'
import type { OpportunityType } from '../../graphql/types.js'

@Resolver(() => OrganizationType)
export class OrganizationOpportunitiesResolver {
  @FieldResolver(() => OpportunityConnection, {
    description: 'The chances that its accounts grow.',
  })
  opportunities(
    @Root() { view }: OrganizationType,
    @Args(() => OpportunityArgs) args: OpportunityArgs,
  ): Page<OpportunityType> {
    return opportunityPage(view, null, args)
  }
}
