import { ArgsType, Field } from 'type-graphql'
import { ConnectionArgs } from '../../../shared/relay/connection-args.js'
import type { OrderOf } from '../../../shared/relay/order-input.js'
import { StakeholderFilter } from './stakeholder-filter.js'
import { StakeholderOrder } from './stakeholder-order.js'

/** Which page of which stakeholders. */
@ArgsType()
export class StakeholderArgs extends ConnectionArgs {
  @Field(() => StakeholderFilter, {
    nullable: true,
    description: 'Which stakeholders; all by default.',
  })
  filter?: StakeholderFilter | null

  @Field(() => StakeholderOrder, {
    nullable: true,
    description: 'How they are sorted; by name by default.',
  })
  order?: OrderOf<'NAME'> | null
}
