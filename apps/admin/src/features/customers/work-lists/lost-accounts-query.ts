import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import { AdminLostAccountsDocument } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** The accounts that were closed, the latest first, page after page. */
export function lostAccountsQuery(slug: string, at: Moment) {
  return infiniteQueryOptions({
    queryKey: ['lost-accounts', slug, at],
    queryFn: async ({ signal, pageParam }) => {
      const variables = { slug, at, after: pageParam }
      const { organization } = await requestGraphql(AdminLostAccountsDocument, variables, signal)
      return organization?.accounts ?? null
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) =>
      page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null,
    placeholderData: keepPreviousData,
  })
}
