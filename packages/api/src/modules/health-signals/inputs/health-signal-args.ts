import { ArgsType, Field } from 'type-graphql'
import { ConnectionArgs } from '../../../shared/relay/connection-args.js'
import type { OrderOf } from '../../../shared/relay/order-input.js'
import { HealthSignalFilter } from './health-signal-filter.js'
import { HealthSignalOrder } from './health-signal-order.js'

/** Which page of which health signals. */
@ArgsType()
export class HealthSignalArgs extends ConnectionArgs {
  @Field(() => HealthSignalFilter, {
    nullable: true,
    description: 'Which health signals; all by default.',
  })
  filter?: HealthSignalFilter | null

  @Field(() => HealthSignalOrder, {
    nullable: true,
    description: 'How they are sorted; the latest first by default.',
  })
  order?: OrderOf<'DAY'> | null
}
