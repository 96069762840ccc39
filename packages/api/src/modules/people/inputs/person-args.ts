import { ArgsType, Field } from 'type-graphql'
import { ConnectionArgs } from '../../../shared/relay/connection-args.js'
import type { OrderOf } from '../../../shared/relay/order-input.js'
import { PersonFilter } from './person-filter.js'
import { PersonOrder } from './person-order.js'

/** Which page of which people. */
@ArgsType()
export class PersonArgs extends ConnectionArgs {
  @Field(() => PersonFilter, { nullable: true, description: 'Which people; all by default.' })
  filter?: PersonFilter | null

  @Field(() => PersonOrder, {
    nullable: true,
    description: 'How they are sorted; by name by default.',
  })
  order?: OrderOf<'NAME' | 'EMPLOYED_FROM'> | null
}
