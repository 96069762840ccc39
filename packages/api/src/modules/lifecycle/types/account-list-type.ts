import type { OrganizationView } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { Money } from '../../../shared/money/money.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'

@ObjectType('AccountList', {
  description: 'Accounts that an answer points at.',
  simpleResolvers: true,
})
export class AccountListType {
  readonly view!: OrganizationView
  readonly rows!: Int32Array

  @Field(() => NonNegativeIntScalar, { description: 'How many they are.' })
  count!: number

  @Field(() => Money, { description: 'Annual contract value of them.' })
  acv!: Money
}
