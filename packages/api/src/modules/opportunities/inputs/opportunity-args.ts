import { ArgsType, Field } from 'type-graphql'
import { ConnectionArgs } from '../../../shared/relay/connection-args.js'
import type { OrderOf } from '../../../shared/relay/order-input.js'
import { OpportunityFilter } from './opportunity-filter.js'
import { OpportunityOrder } from './opportunity-order.js'

/** Which page of which opportunities. */
@ArgsType()
export class OpportunityArgs extends ConnectionArgs {
  @Field(() => OpportunityFilter, {
    nullable: true,
    description: 'Which opportunities; all by default.',
  })
  filter?: OpportunityFilter | null

  @Field(() => OpportunityOrder, {
    nullable: true,
    description: 'How they are sorted; what is expected first by default.',
  })
  order?: OrderOf<'EXPECTED_ON' | 'AMOUNT'> | null
}
