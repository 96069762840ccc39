import type { Segment } from '@postscale/domain'
import { Field, InputType } from 'type-graphql'
import { SegmentEnum } from '../../../shared/enums/index.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'

@InputType({ description: 'Customers to come in one segment.' })
export class SegmentCustomersInput {
  @Field(() => SegmentEnum, { description: 'The segment.' })
  segment!: Segment

  @Field(() => NonNegativeIntScalar, { description: 'How many there will be.' })
  customers!: number
}
