import { ArgsType, Field } from 'type-graphql'
import { ConnectionArgs } from '../../../shared/relay/connection-args.js'
import type { OrderOf } from '../../../shared/relay/order-input.js'
import { AdvocacyActFilter } from './advocacy-act-filter.js'
import { AdvocacyActOrder } from './advocacy-act-order.js'

/** Which page of which advocacy acts. */
@ArgsType()
export class AdvocacyActArgs extends ConnectionArgs {
  @Field(() => AdvocacyActFilter, {
    nullable: true,
    description: 'Which advocacy acts; all by default.',
  })
  filter?: AdvocacyActFilter | null

  @Field(() => AdvocacyActOrder, {
    nullable: true,
    description: 'How they are sorted; the latest first by default.',
  })
  order?: OrderOf<'ON'> | null
}
