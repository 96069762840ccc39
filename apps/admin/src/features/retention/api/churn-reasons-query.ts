import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { AdminChurnReasonsDocument } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** Why recurring revenue was lost in the last twelve ended months. */
export function churnReasonsQuery(slug: string, asOf: string | null) {
  return queryOptions({
    queryKey: ['churn-reasons', slug, asOf],
    queryFn: async ({ signal }) => {
      const { organization } = await requestGraphql(
        AdminChurnReasonsDocument,
        { slug, asOf },
        signal,
      )
      return organization?.churnByReason ?? []
    },
    placeholderData: keepPreviousData,
  })
}
