import { Field, ObjectType } from 'type-graphql'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { ThingDifferenceType } from './thing-difference-type.js'

@ObjectType('PlanSummary', {
  description: 'What a plan comes to.',
  simpleResolvers: true,
})
export class PlanSummaryType {
  @Field(() => String, { description: 'What it is called in the audit.' })
  title!: string

  @Field(() => NonNegativeIntScalar, { description: 'How many things it changes.' })
  changeCount!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'How many rows of time series it records or replaces.',
  })
  factCount!: number

  @Field(() => [ThingDifferenceType], { description: 'What it changes; the first 500 things.' })
  differences!: ThingDifferenceType[]
}
