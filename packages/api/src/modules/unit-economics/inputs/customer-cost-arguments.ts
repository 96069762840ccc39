import { Field, Float, InputType } from 'type-graphql'
import { MoneyInput } from '../../plans/inputs/money-input.js'

@InputType('CustomerCostInput', { description: 'What one customer’s cost is made of, a year.' })
export class CustomerCostArguments {
  @Field(() => MoneyInput, { description: 'Loaded cost of a CSM.' })
  csmLoadedCost!: MoneyInput

  @Field(() => Float, { description: 'Accounts of a CSM.' })
  accountsPerCsm!: number

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'Shared resources for one customer; none by default.',
  })
  shared?: MoneyInput | null

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'Technology for one customer; none by default.',
  })
  technology?: MoneyInput | null
}
