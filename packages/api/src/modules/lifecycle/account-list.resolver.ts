import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { accountPage } from '../accounts/account-page.js'
import { AccountArgs } from '../accounts/inputs/account-args.js'
import { AccountConnection } from '../accounts/types/account-connection.js'
import { AccountListType } from './types/account-list-type.js'
import type { AccountType } from '../../graphql/types.js'

@Resolver(() => AccountListType)
export class AccountListResolver {
  @FieldResolver(() => AccountConnection, { description: 'The accounts.' })
  accounts(
    @Root() { view, rows }: AccountListType,
    @Args(() => AccountArgs) args: AccountArgs,
  ): Page<AccountType> {
    return accountPage(view, rows, args)
  }
}
