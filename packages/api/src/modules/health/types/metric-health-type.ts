import { Field, Float, ObjectType } from 'type-graphql'
import { DateScalar } from '../../../shared/scalars/index.js'

@ObjectType('MetricHealth', {
  description: 'One metric as it went into a health score; the evidence is with the score.',
  simpleResolvers: true,
})
export class MetricHealthType {
  @Field(() => String, { description: 'The metric’s name as signals carry it, e.g. `logins`.' })
  metric!: string

  @Field(() => Float, {
    description: 'The latest fresh value, the mean of its sources, as it was measured.',
  })
  value!: number

  @Field(() => DateScalar, { description: 'The day it was measured.' })
  day!: string

  @Field(() => Float, { description: 'What it is worth, in points of 0–100.' })
  score!: number
}
