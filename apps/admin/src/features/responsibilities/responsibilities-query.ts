import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import { AdminResponsibilitiesDocument, type AdminResponsibilitiesQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** Who answers for what, by segment. */
export type ResponsibilityAnswer = NonNullable<AdminResponsibilitiesQuery['organization']>

export function responsibilitiesQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['responsibilities', slug, at],
    queryFn: async ({ signal }): Promise<ResponsibilityAnswer | null> => {
      const { organization } = await requestGraphql(
        AdminResponsibilitiesDocument,
        { slug, at },
        signal,
      )
      return organization ?? null
    },
    placeholderData: keepPreviousData,
  })
}
