import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { AdminTeamsDocument, type AdminTeamsQuery } from '@/generated/graphql'
import { readPages } from '@/graphql/read-pages'
import { requestGraphql } from '@/graphql/request-graphql'

type Organization = NonNullable<AdminTeamsQuery['organization']>

/** A team with its headcount. */
export type Team = Organization['teams']['edges'][number]['node']

/** All teams of a day, flat. */
export function teamsQuery(slug: string, asOf: string | null) {
  return queryOptions({
    queryKey: ['teams', slug, asOf],
    queryFn: async ({ signal }) =>
      readPages(async (after) => {
        const variables = { slug, asOf, after }
        const { organization } = await requestGraphql(AdminTeamsDocument, variables, signal)
        return organization?.teams
      }),
    placeholderData: keepPreviousData,
  })
}
