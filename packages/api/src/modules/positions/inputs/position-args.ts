import { ArgsType, Field } from 'type-graphql'
import { ConnectionArgs } from '../../../shared/relay/connection-args.js'
import type { OrderOf } from '../../../shared/relay/order-input.js'
import { PositionFilter } from './position-filter.js'
import { PositionOrder } from './position-order.js'

/** Which page of which seats. */
@ArgsType()
export class PositionArgs extends ConnectionArgs {
  @Field(() => PositionFilter, { nullable: true, description: 'Which seats; all by default.' })
  filter?: PositionFilter | null

  @Field(() => PositionOrder, {
    nullable: true,
    description: 'How they are sorted; by title by default.',
  })
  order?: OrderOf<'TITLE' | 'BUDGETED_COST'> | null
}
