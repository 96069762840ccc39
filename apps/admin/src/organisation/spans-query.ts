import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import { AdminSpansDocument, type AdminSpansQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

type Organization = NonNullable<AdminSpansQuery['organization']>

/** How many people a leader's seat leads, and whether that can be led well. */
export type LeaderSpan = Organization['spansOfControl'][number]

/** The span of every leader's seat on a day. */
export function spansQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['spans', slug, at],
    queryFn: async ({ signal }): Promise<readonly LeaderSpan[]> => {
      const { organization } = await requestGraphql(AdminSpansDocument, { slug, at }, signal)
      return organization?.spansOfControl ?? []
    },
    placeholderData: keepPreviousData,
  })
}
