import { ArgsType, Field } from 'type-graphql'
import { ConnectionArgs } from '../../../shared/relay/connection-args.js'
import type { OrderOf } from '../../../shared/relay/order-input.js'
import { AssessmentFilter } from './assessment-filter.js'
import { AssessmentOrder } from './assessment-order.js'

/** Which page of which assessments. */
@ArgsType()
export class AssessmentArgs extends ConnectionArgs {
  @Field(() => AssessmentFilter, {
    nullable: true,
    description: 'Which assessments; all by default.',
  })
  filter?: AssessmentFilter | null

  @Field(() => AssessmentOrder, {
    nullable: true,
    description: 'How they are sorted; the latest first by default.',
  })
  order?: OrderOf<'TAKEN_ON'> | null
}
