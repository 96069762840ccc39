import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { AdminResponsibilitiesDocument, type AdminResponsibilitiesQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** Who answers for what, by segment. */
export type ResponsibilityAnswer = NonNullable<AdminResponsibilitiesQuery['organization']>

export function responsibilitiesQuery(slug: string, asOf: string | null) {
  return queryOptions({
    queryKey: ['responsibilities', slug, asOf],
    queryFn: async ({ signal }): Promise<ResponsibilityAnswer | null> => {
      const { organization } = await requestGraphql(
        AdminResponsibilitiesDocument,
        { slug, asOf },
        signal,
      )
      return organization ?? null
    },
    placeholderData: keepPreviousData,
  })
}
