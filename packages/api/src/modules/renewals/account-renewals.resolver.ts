import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { RenewalArgs } from './inputs/renewal-args.js'
import { renewalPage } from './renewal-page.js'
import { RenewalConnection } from './types/renewal-connection.js'
import { AccountType, type RenewalType } from '../../graphql/types.js'

@Resolver(() => AccountType)
export class AccountRenewalsResolver {
  @FieldResolver(() => RenewalConnection, { description: 'The renewals of its contract ends.' })
  renewals(
    @Root() { view, row }: AccountType,
    @Args(() => RenewalArgs) args: RenewalArgs,
  ): Page<RenewalType> {
    const own = view.ofAccount('renewal', view.accounts.id(row))
    return renewalPage(view, own, args)
  }
}
