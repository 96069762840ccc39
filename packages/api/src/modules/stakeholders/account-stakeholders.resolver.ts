import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { StakeholderArgs } from './inputs/stakeholder-args.js'
import { stakeholderPage } from './stakeholder-page.js'
import { StakeholderConnection } from './types/stakeholder-connection.js'
import { AccountType, type StakeholderType } from '../../graphql/types.js'

@Resolver(() => AccountType)
export class AccountStakeholdersResolver {
  @FieldResolver(() => StakeholderConnection, {
    description: 'Its people: sponsors, champions, decision-makers, users.',
  })
  stakeholders(
    @Root() { view, row }: AccountType,
    @Args(() => StakeholderArgs) args: StakeholderArgs,
  ): Page<StakeholderType> {
    const own = view.ofAccount('stakeholder', view.accounts.id(row))
    return stakeholderPage(view, own, args)
  }
}
