import type { Moment } from '@/address/moment'
import { queryOptions } from '@tanstack/react-query'
import { AdminFirstValueDocument, type AdminFirstValueQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** How soon customers see value, in all and by segment. */
export type FirstValue = NonNullable<AdminFirstValueQuery['organization']>['firstValue']

/** How soon the customers of a day see value; null when there is no such organization. */
export function firstValueQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['first-value', slug, at],
    queryFn: async ({ signal }): Promise<FirstValue | null> => {
      const { organization } = await requestGraphql(AdminFirstValueDocument, { slug, at }, signal)
      return organization?.firstValue ?? null
    },
  })
}
