import { ArgsType, Field } from 'type-graphql'
import { ConnectionArgs } from '../../../shared/relay/connection-args.js'
import type { OrderOf } from '../../../shared/relay/order-input.js'
import { TeamFilter } from './team-filter.js'
import { TeamOrder } from './team-order.js'

/** Which page of which teams. */
@ArgsType()
export class TeamArgs extends ConnectionArgs {
  @Field(() => TeamFilter, { nullable: true, description: 'Which teams; all by default.' })
  filter?: TeamFilter | null

  @Field(() => TeamOrder, {
    nullable: true,
    description: 'How they are sorted; by name by default.',
  })
  order?: OrderOf<'NAME' | 'KIND'> | null
}
