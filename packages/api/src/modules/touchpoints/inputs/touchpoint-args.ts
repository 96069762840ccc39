import { ArgsType, Field } from 'type-graphql'
import { ConnectionArgs } from '../../../shared/relay/connection-args.js'
import type { OrderOf } from '../../../shared/relay/order-input.js'
import { TouchpointFilter } from './touchpoint-filter.js'
import { TouchpointOrder } from './touchpoint-order.js'

/** Which page of which touchpoints. */
@ArgsType()
export class TouchpointArgs extends ConnectionArgs {
  @Field(() => TouchpointFilter, {
    nullable: true,
    description: 'Which touchpoints; all by default.',
  })
  filter?: TouchpointFilter | null

  @Field(() => TouchpointOrder, {
    nullable: true,
    description: 'How they are sorted; the latest first by default.',
  })
  order?: OrderOf<'DAY'> | null
}
