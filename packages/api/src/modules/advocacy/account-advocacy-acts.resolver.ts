import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { AdvocacyActArgs } from './inputs/advocacy-act-args.js'
import { advocacyActPage } from './advocacy-act-page.js'
import { AdvocacyActConnection } from './types/advocacy-act-connection.js'
import { AccountType, type AdvocacyActType } from '../../graphql/types.js'

@Resolver(() => AccountType)
export class AccountAdvocacyActsResolver {
  @FieldResolver(() => AdvocacyActConnection, { description: 'What it did for us.' })
  advocacyActs(
    @Root() { view, row }: AccountType,
    @Args(() => AdvocacyActArgs) args: AdvocacyActArgs,
  ): Page<AdvocacyActType> {
    const own = view.ofAccount('advocacyAct', view.accounts.id(row))
    return advocacyActPage(view, own, args)
  }
}
