import type { OrganizationView } from '@postscale/domain'
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

  @Field(() => Money, { description: 'Annual contract value of them.' })
  acv!: Money
}

/** Accounts that an answer points at, for GraphQL. */
export function toAccountList(view: OrganizationView, rows: Int32Array): AccountListType {
  const { accounts, organization } = view
  const acv = rows.reduce((sum, row) => sum + accounts.acv(row), 0)
  return { view, rows, count: rows.length, acv: moneyOf(acv, organization) }
}
