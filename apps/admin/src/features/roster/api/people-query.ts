import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { AdminPeopleDocument } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** The first people whose name holds a text, as employed on a day. */
export function peopleQuery(slug: string, asOf: string, search: string) {
  return queryOptions({
    queryKey: ['people', slug, asOf, search],
    queryFn: async ({ signal }) => {
      const variables = { slug, asOf, search: search === '' ? null : search }
      const { organization } = await requestGraphql(AdminPeopleDocument, variables, signal)
      return organization?.people.edges.map(({ node }) => node) ?? []
    },
    placeholderData: keepPreviousData,
  })
}
