import { Field, InputType } from 'type-graphql'
import { CurrencyScalar, SafeIntScalar } from '../../../shared/scalars/index.js'

@InputType({ description: 'An amount of money.' })
export class MoneyInput {
  @Field(() => SafeIntScalar, {
    description: 'In minor units of the currency: cents for USD, yen for JPY.',
  })
  amountMinor!: number

  @Field(() => CurrencyScalar, {
    nullable: true,
    description: 'Must be the organization’s, which it is by default; nothing is converted.',
  })
  currency?: string | null
}
