import { queryOptions } from '@tanstack/react-query'
import { AdminTeamNamesDocument } from '@/generated/graphql'
import { readPages } from '@/graphql/read-pages'
import { requestGraphql } from '@/graphql/request-graphql'

/** The teams of a day by name, to choose from. */
export function teamsQuery(slug: string, asOf: string) {
  return queryOptions({
    queryKey: ['team-names', slug, asOf],
    queryFn: async ({ signal }) =>
      readPages(async (after) => {
        const variables = { slug, asOf, after }
        const { organization } = await requestGraphql(AdminTeamNamesDocument, variables, signal)
        return organization?.teams
      }),
  })
}
