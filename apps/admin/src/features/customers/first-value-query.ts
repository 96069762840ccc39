import { queryOptions } from '@tanstack/react-query'
import { AdminFirstValueDocument, type AdminFirstValueQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** How soon customers see value, in all and by segment. */
export type FirstValue = NonNullable<AdminFirstValueQuery['organization']>['firstValue']

/** How soon the customers of a day see value; null when there is no such organization. */
export function firstValueQuery(slug: string, asOf: string | null) {
  return queryOptions({
    queryKey: ['first-value', slug, asOf],
    queryFn: async ({ signal }): Promise<FirstValue | null> => {
      const { organization } = await requestGraphql(AdminFirstValueDocument, { slug, asOf }, signal)
      return organization?.firstValue ?? null
    },
  })
}
