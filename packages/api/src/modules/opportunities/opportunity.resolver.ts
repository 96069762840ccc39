import { FieldResolver, Resolver, Root } from 'type-graphql'
import { AccountType } from '../accounts/types/account-type.js'
import { PositionType } from '../positions/types/position-type.js'
import { accountOf } from '../stakeholders/customer-things/account-of.js'
import { ownerOf } from '../stakeholders/customer-things/owner-of.js'
import { OpportunityType } from './types/opportunity-type.js'

@Resolver(() => OpportunityType)
export class OpportunityResolver {
  @FieldResolver(() => AccountType, {
    nullable: true,
    description: 'The customer; null when not live on the day.',
  })
  account(@Root() { view, live }: OpportunityType): AccountType | null {
    return accountOf(view, live.accountId)
  }

  @FieldResolver(() => PositionType, {
    nullable: true,
    description: 'The seat that answers for it; null when none does on the day.',
  })
  owner(@Root() { view, live }: OpportunityType): PositionType | null {
    return ownerOf(view, live.ownerPositionId)
  }
}
