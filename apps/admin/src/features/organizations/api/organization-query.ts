import { queryOptions } from '@tanstack/react-query'
import { AdminOrganizationDocument } from '@/generated/graphql'
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
