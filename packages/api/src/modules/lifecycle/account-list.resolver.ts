import { AccountLists } from '../../graphql/lists/entity-lists.js'
import { entityPage, type EntityArgs } from '../../graphql/lists/entity-page.js'
import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { AccountListType } from './types/account-list-type.js'
import type { AccountType } from '../../graphql/types.js'

@Resolver(() => AccountListType)
export class AccountListResolver {
  @FieldResolver(() => AccountLists.Connection, { description: 'The accounts.' })
  accounts(
    @Root() { view, rows }: AccountListType,
    @Args(() => AccountLists.Args) args: EntityArgs,
  ): Page<AccountType> {
    return entityPage(view, 'account', rows, args)
  }
}
