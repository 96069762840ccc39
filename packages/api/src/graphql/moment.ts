import { Field, InputType, Int } from 'type-graphql'
import { DateScalar } from './scalars.js'

/** Which state of an organization is asked for, and on which day it is looked at. */
@InputType('MomentInput', {
  description:
    'When something is looked at: on which day, and as recorded at which revision. What is left out is today in the time zone of the organization, and the live revision.',
})
export class MomentInput {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day to look at, past or future; today by default.',
  })
  asOf?: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'The revision to look at, from 1; the live one by default.',
  })
  revision?: number | null
}
