import { type OrganizationView, payersOf } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { Money, moneyOf } from '../../graphql/money.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'

@ObjectType('AccountList', {
  description: 'Accounts that an answer points at.',
  simpleResolvers: true,
})
export class AccountListType {
  readonly view!: OrganizationView
  readonly rows!: Int32Array

  @Field(() => NonNegativeIntScalar, { description: 'How many they are.' })
  count!: number

  @Field(() => Money, { description: 'What they pay a year: balances, else ACV.' })
  revenue!: Money
}

/** Accounts that an answer points at, for GraphQL. */
export function toAccountList(view: OrganizationView, rows: Int32Array): AccountListType {
  const { revenue } = payersOf(view, rows)
  return { view, rows, count: rows.length, revenue: moneyOf(revenue, view.organization) }
}
