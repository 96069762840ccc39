import { Field, InputType } from 'type-graphql'

@InputType({ description: 'What stands already; null is not known.' })
export class ReadinessInput {
  @Field(() => Boolean, { nullable: true, description: 'Product-market fit.' })
  productMarketFit?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'The product tells how it is used.' })
  instrumentation?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Health data; by default whether health signals are recorded.',
  })
  healthData?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Content and automation are built.' })
  automation?: boolean | null
}
