import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { AdminRosterDocument, type AdminRosterQuery } from '@/generated/graphql'
import { readPages } from '@/graphql/read-pages'
import { requestGraphql } from '@/graphql/request-graphql'

type Organization = NonNullable<AdminRosterQuery['organization']>

/** A seat with who sits in it. */
export type Seat = Organization['positions']['edges'][number]['node']

/** All seats of an organization on a day. */
export function rosterQuery(slug: string, asOf: string | null) {
  return queryOptions({
    queryKey: ['roster', slug, asOf],
    queryFn: async ({ signal }) =>
      readPages(async (after) => {
        const variables = { slug, asOf, after }
        const { organization } = await requestGraphql(AdminRosterDocument, variables, signal)
        return organization?.positions
      }),
    placeholderData: keepPreviousData,
  })
}
