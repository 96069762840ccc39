import type { Moment } from '@/address/moment'
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { AdminCustomersDocument, type AdminCustomerFragment } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import { accountFilter, accountOrder, type CustomerFilter } from './customer-filter'

/** A customer of the list. */
export type Customer = AdminCustomerFragment

/** The customers that pass a filter, page after page. */
export function customersQuery(slug: string, at: Moment, filter: CustomerFilter) {
  return infiniteQueryOptions({
    queryKey: ['customers', slug, at, filter],
    queryFn: async ({ signal, pageParam }) => {
      const variables = {
        slug,
        at,
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
