import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { OpportunityArgs } from './inputs/opportunity-args.js'
import { opportunityPage } from './opportunity-page.js'
import { OpportunityConnection } from './types/opportunity-connection.js'
import { AccountType, type OpportunityType } from '../../graphql/types.js'

@Resolver(() => AccountType)
export class AccountOpportunitiesResolver {
  @FieldResolver(() => OpportunityConnection, { description: 'The chances that it grows.' })
  opportunities(
    @Root() { view, row }: AccountType,
    @Args(() => OpportunityArgs) args: OpportunityArgs,
  ): Page<OpportunityType> {
    const own = view.ofAccount('opportunity', view.accounts.id(row))
    return opportunityPage(view, own, args)
  }
}
