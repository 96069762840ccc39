import { FieldResolver, Resolver, Root } from 'type-graphql'
import { AccountType } from '../accounts/types/account-type.js'
import { PositionType } from '../positions/types/position-type.js'
import { accountOf } from '../stakeholders/customer-things/account-of.js'
import { ownerOf } from '../stakeholders/customer-things/owner-of.js'
import { SuccessPlanType } from './types/success-plan-type.js'

@Resolver(() => SuccessPlanType)
export class SuccessPlanResolver {
  @FieldResolver(() => AccountType, {
    nullable: true,
    description: 'The customer; null when not live on the day.',
  })
  account(@Root() { view, live }: SuccessPlanType): AccountType | null {
    return accountOf(view, live.accountId)
  }

  @FieldResolver(() => PositionType, {
    nullable: true,
    description: 'The seat that answers for it; null when none does on the day.',
  })
  owner(@Root() { view, live }: SuccessPlanType): PositionType | null {
    return ownerOf(view, live.ownerPositionId)
  }
}
