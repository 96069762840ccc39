import { ArgsType, Field } from 'type-graphql'
import { ConnectionArgs } from '../../../shared/relay/connection-args.js'
import type { OrderOf } from '../../../shared/relay/order-input.js'
import { RolloutFilter } from './rollout-filter.js'
import { RolloutOrder } from './rollout-order.js'

/** Which page of which rollouts. */
@ArgsType()
export class RolloutArgs extends ConnectionArgs {
  @Field(() => RolloutFilter, { nullable: true, description: 'Which rollouts; all by default.' })
  filter?: RolloutFilter | null

  @Field(() => RolloutOrder, {
    nullable: true,
    description: 'How they are sorted; the latest first by default.',
  })
  order?: OrderOf<'START_ON' | 'NAME'> | null
}
