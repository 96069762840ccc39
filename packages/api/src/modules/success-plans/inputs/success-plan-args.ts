import { ArgsType, Field } from 'type-graphql'
import { ConnectionArgs } from '../../../shared/relay/connection-args.js'
import type { OrderOf } from '../../../shared/relay/order-input.js'
import { SuccessPlanFilter } from './success-plan-filter.js'
import { SuccessPlanOrder } from './success-plan-order.js'

/** Which page of which success plans. */
@ArgsType()
export class SuccessPlanArgs extends ConnectionArgs {
  @Field(() => SuccessPlanFilter, {
    nullable: true,
    description: 'Which success plans; all by default.',
  })
  filter?: SuccessPlanFilter | null

  @Field(() => SuccessPlanOrder, {
    nullable: true,
    description: 'How they are sorted; what is due first by default.',
  })
  order?: OrderOf<'DUE_ON' | 'START_ON' | 'TITLE'> | null
}
