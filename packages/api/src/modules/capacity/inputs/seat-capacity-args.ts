import { ArgsType, Field } from 'type-graphql'
import { ConnectionArgs } from '../../../shared/relay/connection-args.js'
import type { OrderOf } from '../../../shared/relay/order-input.js'
import { SeatCapacityFilter } from './seat-capacity-filter.js'
import { SeatCapacityOrder } from './seat-capacity-order.js'

/** Which page of which measured seats. */
@ArgsType()
export class SeatCapacityArgs extends ConnectionArgs {
  @Field(() => SeatCapacityFilter, { nullable: true, description: 'Which seats; all by default.' })
  filter?: SeatCapacityFilter | null

  @Field(() => SeatCapacityOrder, {
    nullable: true,
    description: 'How they are sorted; the highest utilisation first by default.',
  })
  order?: OrderOf<'UTILISATION' | 'LOAD'> | null
}
