import type { Customers, OrganizationView } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { Money, moneyOf } from '../../graphql/money.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'

@ObjectType('Customers', {
  description:
    'Who pays on the day shown. Every answer that counts customers or adds up their revenue counts these.',
  simpleResolvers: true,
})
export class CustomersType {
  @Field(() => NonNegativeIntScalar, {
    description: 'Customers: families of accounts that pay, counted by their top account.',
  })
  count!: number

  @Field(() => NonNegativeIntScalar, { description: 'The accounts that pay.' })
  payingAccounts!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts that pay nothing: pilots, free and dormant ones.',
  })
  unpaidAccounts!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts that have left and whose record is still open.',
  })
  lostAccounts!: number

  @Field(() => Money, {
    description: 'What they pay a year: the balance of their ARR movements, else their ACV.',
  })
  revenue!: Money
}

/** Who pays on a view's day, for GraphQL. */
export function toCustomers(
  { organization, accounts, recordedAccounts }: OrganizationView,
  { count, rows, unpaidAccounts, revenue }: Customers,
): CustomersType {
  return {
    count,
    payingAccounts: rows.length,
    unpaidAccounts,
    lostAccounts: recordedAccounts.count - accounts.count,
    revenue: moneyOf(revenue, organization),
  }
}
