import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { AdminTierMovementsDocument, type AdminTierMovementsQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** The accounts that are to change their tier. */
export type TierMovements = NonNullable<AdminTierMovementsQuery['organization']>['tierMovements']

/** Which accounts are to change their tier, page after page. */
export function tierMovementsQuery(slug: string, asOf: string | null) {
  return infiniteQueryOptions({
    queryKey: ['tier-movements', slug, asOf],
    queryFn: async ({ signal, pageParam }): Promise<TierMovements | null> => {
      const variables = { slug, asOf, after: pageParam }
      const { organization } = await requestGraphql(AdminTierMovementsDocument, variables, signal)
      return organization?.tierMovements ?? null
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) =>
      last?.movements.pageInfo.hasNextPage === true ? last.movements.pageInfo.endCursor : null,
    placeholderData: keepPreviousData,
  })
}
