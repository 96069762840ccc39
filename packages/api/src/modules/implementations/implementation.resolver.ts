import { FieldResolver, Resolver, Root } from 'type-graphql'
import { AccountType } from '../accounts/types/account-type.js'
import { PositionType } from '../positions/types/position-type.js'
import { ImplementationType } from './types/implementation-type.js'

@Resolver(() => ImplementationType)
export class ImplementationResolver {
  @FieldResolver(() => AccountType, {
    nullable: true,
    description: 'The customer; null when not live on the day.',
  })
  account(@Root() { view, live }: ImplementationType): AccountType | null {
    const row = view.accounts.rowOf(live.accountId)
    return row === -1 ? null : new AccountType(view, row)
  }

  @FieldResolver(() => PositionType, {
    nullable: true,
    description: "The specialist's seat; null while nobody has it.",
  })
  position(@Root() { view, live }: ImplementationType): PositionType | null {
    const seat = live.positionId === null ? undefined : view.positions.get(live.positionId)
    return seat === undefined ? null : new PositionType(view, seat)
  }
}
