import { ArgsType, Field } from 'type-graphql'
import { ConnectionArgs } from '../../../shared/relay/connection-args.js'
import type { OrderOf } from '../../../shared/relay/order-input.js'
import { RenewalFilter } from './renewal-filter.js'
import { RenewalOrder } from './renewal-order.js'

/** Which page of which renewals. */
@ArgsType()
export class RenewalArgs extends ConnectionArgs {
  @Field(() => RenewalFilter, { nullable: true, description: 'Which renewals; all by default.' })
  filter?: RenewalFilter | null

  @Field(() => RenewalOrder, {
    nullable: true,
    description: 'How they are sorted; what ends first by default.',
  })
  order?: OrderOf<'CONTRACT_END' | 'STAGE'> | null
}
