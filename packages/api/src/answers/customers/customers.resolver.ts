import { customersOf, standingOf } from '@postscale/domain'
import { FieldResolver, Resolver, Root } from 'type-graphql'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { AccountType } from '../../graphql/types/types.js'
import { AccountStandingType, toAccountStanding } from './account-standing.js'
import { CustomersType, toCustomers } from './customers.js'

@Resolver(() => OrganizationType)
export class OrganizationCustomersResolver {
  @FieldResolver(() => CustomersType, { description: 'Who its customers are, and what they pay.' })
  customers(@Root() { view }: OrganizationType): CustomersType {
    return toCustomers(view, customersOf(view))
  }
}

@Resolver(() => AccountType)
export class AccountStandingResolver {
  @FieldResolver(() => AccountStandingType, {
    description: 'Whether it is a customer, and what it pays.',
  })
  standing(@Root() { view, row }: AccountType): AccountStandingType {
    return toAccountStanding(view, row, standingOf(view, row))
  }
}
