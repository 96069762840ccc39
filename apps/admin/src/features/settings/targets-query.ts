import type { Moment } from '@/address/moment'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { AdminTargetsDocument, type AdminTargetsQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** What an organization means to reach, and of what it can be. */
export type Targets = NonNullable<AdminTargetsQuery['organization']>
export type Target = Targets['targets']['nodes'][number]

/** The targets of an organization on a day. */
export function targetsQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['targets', slug, at],
    queryFn: async ({ signal }): Promise<Targets | null> => {
      const { organization } = await requestGraphql(AdminTargetsDocument, { slug, at }, signal)
      return organization ?? null
    },
    placeholderData: keepPreviousData,
  })
}
