import type { Tier } from '@postscale/domain'
import { Field, Float, InputType } from 'type-graphql'
import { TierEnum } from '../../../shared/enums/index.js'
import { MoneyInput } from '../../plans/inputs/money-input.js'

@InputType('AffordabilityInput', {
  description: 'A cost and what it is judged by; what is left out is not known.',
})
export class AffordabilityInput {
  @Field(() => MoneyInput, { description: 'Cost to serve a year.' })
  cost!: MoneyInput

  @Field(() => MoneyInput, { description: 'Annual contract value.' })
  acv!: MoneyInput

  @Field(() => Float, {
    nullable: true,
    description: 'Gross revenue retention a year, 0–1.',
  })
  retention?: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Gross margin, or the margin aimed at, 0–1.',
  })
  grossMargin?: number | null

  @Field(() => TierEnum, {
    nullable: true,
    description: 'Of which tier’s service model to show the multiple.',
  })
  tier?: Tier | null
}
