import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { AdminHireTriggersDocument, type AdminHireTriggersQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** The answer of one hire trigger for one group. */
export type HireTrigger = NonNullable<
  AdminHireTriggersQuery['organization']
>['hireTriggers'][number]

/** What every hire trigger says about a day. */
export function triggersQuery(slug: string, asOf: string | null) {
  return queryOptions({
    queryKey: ['hire-triggers', slug, asOf],
    queryFn: async ({ signal }) => {
      const { organization } = await requestGraphql(
        AdminHireTriggersDocument,
        { slug, asOf },
        signal,
      )
      return organization?.hireTriggers ?? []
    },
    placeholderData: keepPreviousData,
  })
}
