import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { AdminCustomersDocument, type AdminCustomerFragment } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import { accountFilter, accountOrder, type CustomerFilter } from './customer-filter'

/** A customer of the list. */
export type Customer = AdminCustomerFragment

/** The customers that pass a filter, page after page. */
export function customersQuery(slug: string, asOf: string | null, filter: CustomerFilter) {
  return infiniteQueryOptions({
    queryKey: ['customers', slug, asOf, filter],
    queryFn: async ({ signal, pageParam }) => {
      const variables = {
        slug,
        asOf,
        filter: accountFilter(filter),
        order: accountOrder(filter.order),
        after: pageParam,
      }
      const { organization } = await requestGraphql(AdminCustomersDocument, variables, signal)
      return {
        total: organization?.accounts.totalCount ?? 0,
        customers: organization?.accounts.edges.map(({ node }) => node) ?? [],
        next:
          organization?.accounts.pageInfo.hasNextPage === true
            ? organization.accounts.pageInfo.endCursor
            : null,
      }
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
}
