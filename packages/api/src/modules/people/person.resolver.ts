import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { accountPage } from '../accounts/account-page.js'
import { accountsOfPositions } from '../accounts/accounts-of.js'
import { AccountArgs } from '../accounts/inputs/account-args.js'
import { AccountConnection } from '../accounts/types/account-connection.js'
import type { AccountType } from '../accounts/types/account-type.js'
import { OccupancyType } from '../positions/types/occupancy-type.js'
import { PositionType } from '../positions/types/position-type.js'
import { PersonType } from './types/person-type.js'

@Resolver(() => PersonType)
export class PersonResolver {
  @FieldResolver(() => [OccupancyType], {
    description: 'The seats the person is in, with the FTE.',
  })
  occupancies(@Root() { view, live }: PersonType): OccupancyType[] {
    return view.occupanciesOfPerson(live.id).map((held) => new OccupancyType(view, held))
  }

  @FieldResolver(() => [PositionType], { description: 'The seats the person is in.' })
  positions(@Root() { view, live }: PersonType): PositionType[] {
    return view.occupanciesOfPerson(live.id).flatMap(({ positionId }) => {
      const seat = view.positions.get(positionId)
      return seat === undefined ? [] : [new PositionType(view, seat)]
    })
  }

  @FieldResolver(() => AccountConnection, {
    description: "The accounts that the person's seats answer for.",
  })
  accounts(
    @Root() { view, live }: PersonType,
    @Args(() => AccountArgs) args: AccountArgs,
  ): Page<AccountType> {
    const seats = view.occupanciesOfPerson(live.id).map(({ positionId }) => positionId)
    return accountPage(view, accountsOfPositions(view, seats), args)
  }
}
