import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { measuredSeats } from './measured-seats.js'
import { toSeatCapacity } from './to-seat-capacity.js'
import { SeatCapacityType } from './types/seat-capacity-type.js'
import { PositionType } from '../../graphql/types.js'

@Resolver(() => PositionType)
export class PositionCapacityResolver {
  @FieldResolver(() => SeatCapacityType, {
    nullable: true,
    description: 'Its load against its capacity.',
  })
  capacity(
    @Root() { view, live }: PositionType,
    @Ctx() context: RequestContext,
  ): SeatCapacityType | null {
    const measured = measuredSeats(view).get(live.id)
    if (measured === undefined) return null
    return toSeatCapacity(view, measured, context.localeFor(view.organization.locale))
  }
}
