import { FieldResolver, Resolver, Root } from 'type-graphql'
import { OccupancyType } from './types/occupancy-type.js'
import { PersonType, PositionType } from '../../graphql/types.js'

@Resolver(() => OccupancyType)
export class OccupancyResolver {
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Who sits there; null when not employed on the day.',
  })
  person(@Root() { view, live }: OccupancyType): PersonType | null {
    const person = view.people.get(live.personId)
    return person === undefined ? null : new PersonType(view, person)
  }

  @FieldResolver(() => PositionType, {
    nullable: true,
    description: 'The seat; null when it is closed on the day.',
  })
  position(@Root() { view, live }: OccupancyType): PositionType | null {
    const seat = view.positions.get(live.positionId)
    return seat === undefined ? null : new PositionType(view, seat)
  }
}
