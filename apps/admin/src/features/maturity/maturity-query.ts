import type { Moment } from '@/address/moment'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { AdminMaturityDocument, type AdminMaturityQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** How mature post-sale is, and what tells so. */
export type Maturity = NonNullable<AdminMaturityQuery['organization']>['maturity']

/** How mature post-sale is on a day. */
export function maturityQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['maturity', slug, at],
    queryFn: async ({ signal }): Promise<Maturity | null> => {
      const { organization } = await requestGraphql(AdminMaturityDocument, { slug, at }, signal)
      return organization?.maturity ?? null
    },
    placeholderData: keepPreviousData,
  })
}
