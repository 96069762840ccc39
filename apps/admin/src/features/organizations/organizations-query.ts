import { queryOptions } from '@tanstack/react-query'
import { AdminOrganizationDocument, AdminOrganizationsDocument } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** An organization's name, revision and today; null when the viewer may not enter it. */
export function organizationQuery(slug: string) {
  return queryOptions({
    queryKey: ['organization', slug],
    queryFn: async ({ signal }) => {
      const { organization } = await requestGraphql(AdminOrganizationDocument, { slug }, signal)
      return organization
    },
  })
}

/** The organizations that the viewer may enter, by name. */
export const organizationsQuery = queryOptions({
  queryKey: ['organizations'],
  queryFn: async ({ signal }) => {
    const { organizations } = await requestGraphql(AdminOrganizationsDocument, {}, signal)
    return organizations.edges.map(({ node }) => node)
  },
  staleTime: 60_000,
})
