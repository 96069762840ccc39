import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { accountPage } from './account-page.js'
import { AccountArgs } from './inputs/account-args.js'
import { AccountConnection } from './types/account-connection.js'
import type { AccountType } from '../../graphql/types.js'

@Resolver(() => OrganizationType)
export class OrganizationAccountsResolver {
  @FieldResolver(() => AccountConnection, { description: 'Its customers.' })
  accounts(
    @Root() { view }: OrganizationType,
    @Args(() => AccountArgs) args: AccountArgs,
  ): Page<AccountType> {
    return accountPage(view, null, args)
  }
}
