import { Field, ObjectType } from 'type-graphql'
import { Money } from '../../../shared/money/money.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'

@ObjectType('RenewalSum', {
  description: 'Contracts, and the yearly value that they stand for.',
  simpleResolvers: true,
})
export class RenewalSumType {
  @Field(() => NonNegativeIntScalar, { description: 'Contracts.' })
  renewals!: number

  @Field(() => Money, { description: 'Their value a year.' })
  arr!: Money
}
