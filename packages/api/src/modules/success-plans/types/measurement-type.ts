import { Field, Float, ObjectType } from 'type-graphql'
import { DateScalar } from '../../../shared/scalars/index.js'

@ObjectType('Measurement', {
  description: 'How far a success plan was on a day.',
  simpleResolvers: true,
})
export class MeasurementType {
  @Field(() => DateScalar, { description: 'The day it is of.' })
  on!: string

  @Field(() => Float, { description: 'The metric, in the plan’s unit.' })
  value!: number
}
