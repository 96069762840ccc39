import { FieldResolver, Resolver, Root } from 'type-graphql'
import { AccountType } from '../accounts/types/account-type.js'
import { accountOf } from './customer-things/account-of.js'
import { StakeholderType } from './types/stakeholder-type.js'

@Resolver(() => StakeholderType)
export class StakeholderResolver {
  @FieldResolver(() => AccountType, {
    nullable: true,
    description: 'The customer; null when not live on the day.',
  })
  account(@Root() { view, live }: StakeholderType): AccountType | null {
    return accountOf(view, live.accountId)
  }
}
