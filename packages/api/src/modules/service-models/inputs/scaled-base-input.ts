import { Field, Float, InputType } from 'type-graphql'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { MoneyInput } from '../../plans/inputs/money-input.js'

@InputType({ description: 'One point of a projection.' })
export class ScaledBaseInput {
  @Field(() => Float, {
    nullable: true,
    description: 'Months from the day that is shown; null when nobody says when.',
  })
  months?: number | null

  @Field(() => NonNegativeIntScalar, { description: 'Customers at that point.' })
  customers!: number

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'Recurring revenue a year; null when not known.',
  })
  arr?: MoneyInput | null
}
