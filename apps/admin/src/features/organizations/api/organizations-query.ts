import { queryOptions } from '@tanstack/react-query'
import { AdminOrganizationsDocument } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** The organizations that the viewer may enter, by name. */
export const organizationsQuery = queryOptions({
  queryKey: ['organizations'],
  queryFn: async ({ signal }) => {
    const { organizations } = await requestGraphql(AdminOrganizationsDocument, {}, signal)
    return organizations.edges.map(({ node }) => node)
  },
  staleTime: 60_000,
})
