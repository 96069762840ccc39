import { Field, Float, ObjectType } from 'type-graphql'

@ObjectType('BookSpread', {
  description: 'How unlike each other the utilisations of CSMs are (load ÷ full capacity).',
  simpleResolvers: true,
})
export class BookSpreadType {
  @Field(() => Float, {
    description:
      'Root mean square of the distance from the mean, weighted by capacity; a fraction of a seat. 0: all are equally busy.',
  })
  deviation!: number

  @Field(() => Float, {
    description:
      'The same of what accounts pay a year by seat of capacity, as a share of its mean. 0: all have the same a whole seat.',
  })
  revenueDeviation!: number

  @Field(() => Float, {
    description:
      'What is made least: `deviation` where nothing else is weighed. Else √((Σ C · (u − ū)² + w · Σ C · (v − v̄)² + 2 · Σ q · burden) ÷ Σ C), with utilisation u and revenue v of a position of capacity C, the weight w of revenue, and for each account its size q = load + w · revenue and by how much busier than it is its position counts.',
  })
  score!: number

  @Field(() => Float, {
    nullable: true,
    description: 'The utilisation of the busiest position; null where there is none.',
  })
  highest!: number | null

  @Field(() => Float, {
    description: 'Capacity that is missing: Σ max(0, load − capacity), in seats.',
  })
  overload!: number
}
