import { FieldResolver, Resolver, Root } from 'type-graphql'
import { AccountType } from '../accounts/types/account-type.js'
import { accountOf } from '../stakeholders/customer-things/account-of.js'
import { AdvocacyActType } from './types/advocacy-act-type.js'

@Resolver(() => AdvocacyActType)
export class AdvocacyActResolver {
  @FieldResolver(() => AccountType, {
    nullable: true,
    description: 'The customer; null when not live on the day.',
  })
  account(@Root() { view, live }: AdvocacyActType): AccountType | null {
    return accountOf(view, live.accountId)
  }
}
