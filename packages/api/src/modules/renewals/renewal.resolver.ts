import { FieldResolver, Resolver, Root } from 'type-graphql'
import { AccountType } from '../accounts/types/account-type.js'
import { PositionType } from '../positions/types/position-type.js'
import { accountOf } from '../stakeholders/customer-things/account-of.js'
import { ownerOf } from '../stakeholders/customer-things/owner-of.js'
import { RenewalType } from './types/renewal-type.js'

@Resolver(() => RenewalType)
export class RenewalResolver {
  @FieldResolver(() => AccountType, {
    nullable: true,
    description: 'The customer; null when not live on the day.',
  })
  account(@Root() { view, live }: RenewalType): AccountType | null {
    return accountOf(view, live.accountId)
  }

  @FieldResolver(() => PositionType, {
    nullable: true,
    description: 'The seat that answers for it; null when none does on the day.',
  })
  owner(@Root() { view, live }: RenewalType): PositionType | null {
    return ownerOf(view, live.ownerPositionId)
  }
}
