import { Field, Float, ObjectType } from 'type-graphql'

@ObjectType('Ratio', {
  description: 'A quotient, or why there is none: nothing is ever divided by zero.',
  simpleResolvers: true,
})
export class RatioType {
  @Field(() => Float, { nullable: true, description: 'The quotient; null when there is none.' })
  value!: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Why there is none, in the language of the request; null when there is one.',
  })
  reason!: string | null
}
