import { Field, Float, InputType, Int } from 'type-graphql'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { MoneyInput } from '../../plans/inputs/money-input.js'

@InputType('RetentionImpactCaseInput', {
  description: 'One way in which a year’s renewals may go; rates to a hundredth of a percent.',
})
export class RetentionImpactCaseInput {
  @Field(() => String, { description: 'What to call it.' })
  name!: string

  @Field(() => Float, { description: 'Part of the revenue that renews, 0–1; 0.95 is 95 %.' })
  renewal!: number

  @Field(() => Float, {
    defaultValue: 0,
    description: 'By how much the renewed revenue grows, 0–10; 0.15 is 15 %.',
  })
  expansion!: number
}

@InputType('RetentionImpactInput', {
  description: 'Customers whose retention is compared; alike, and none is won besides.',
})
export class RetentionImpactInput {
  @Field(() => NonNegativeIntScalar, { description: 'How many.' })
  customers!: number

  @Field(() => MoneyInput, { description: 'Annual contract value of each.' })
  acv!: MoneyInput

  @Field(() => MoneyInput, { description: 'What winning each of them cost.' })
  cac!: MoneyInput

  @Field(() => Float, {
    nullable: true,
    description: 'Part of revenue left after cost of service, 0–1; revenue itself without one.',
  })
  grossMargin?: number | null

  @Field(() => Int, { defaultValue: 1, description: 'How many years, 1–30.' })
  years!: number

  @Field(() => [RetentionImpactCaseInput], {
    description: 'The cases, 1–10; the first is what the others are compared with.',
  })
  cases!: RetentionImpactCaseInput[]
}
