import { Field, ObjectType } from 'type-graphql'
import { Money } from '../../../shared/money/money.js'

@ObjectType('ServingCost', {
  description: 'What serving costs a year (BM “Step 1”).',
  simpleResolvers: true,
})
export class ServingCostType {
  @Field(() => Money, {
    description: 'The covering seats’ people, by the accounts’ share of each seat’s load.',
  })
  people!: Money

  @Field(() => Money, { description: 'Shared resources, by policy.' })
  shared!: Money

  @Field(() => Money, { description: 'Technology, by policy.' })
  technology!: Money

  @Field(() => Money, { description: 'The part of the tech-touch tier’s fixed investment.' })
  investment!: Money

  @Field(() => Money, { description: 'The sum of the four.' })
  total!: Money
}
