import { ArgsType, Field } from 'type-graphql'
import { ConnectionArgs } from '../../../shared/relay/connection-args.js'
import type { OrderOf } from '../../../shared/relay/order-input.js'
import { ImplementationFilter } from './implementation-filter.js'
import { ImplementationOrder } from './implementation-order.js'

/** Which page of which onboarding projects. */
@ArgsType()
export class ImplementationArgs extends ConnectionArgs {
  @Field(() => ImplementationFilter, {
    nullable: true,
    description: 'Which projects; all by default.',
  })
  filter?: ImplementationFilter | null

  @Field(() => ImplementationOrder, {
    nullable: true,
    description: 'How they are sorted; by planned start by default.',
  })
  order?: OrderOf<'PLANNED_START' | 'PLANNED_END'> | null
}
