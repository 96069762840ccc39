import { ArgsType, Field } from 'type-graphql'
import { ConnectionArgs } from '../../../shared/relay/connection-args.js'
import type { OrderOf } from '../../../shared/relay/order-input.js'
import { CoverageFilter } from './coverage-filter.js'
import { CoverageOrder } from './coverage-order.js'

/** Which page of which coverage. */
@ArgsType()
export class CoverageArgs extends ConnectionArgs {
  @Field(() => CoverageFilter, { nullable: true, description: 'Which coverage; all by default.' })
  filter?: CoverageFilter | null

  @Field(() => CoverageOrder, {
    nullable: true,
    description: 'How it is sorted; the earliest first by default.',
  })
  order?: OrderOf<'FROM'> | null
}
