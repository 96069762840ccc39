import { queryOptions } from '@tanstack/react-query'
import { AdminCapacityEvidenceDocument, type CapacityGrouping } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** Why the lines of a roll-up are what they are; asked for when the first one is opened. */
export function lineEvidenceQuery(slug: string, asOf: string | null, groupBy: CapacityGrouping) {
  return queryOptions({
    queryKey: ['capacity-evidence', slug, asOf, groupBy],
    queryFn: async ({ signal }) => {
      const variables = { slug, asOf, groupBy }
      const { organization } = await requestGraphql(
        AdminCapacityEvidenceDocument,
        variables,
        signal,
      )
      return organization?.capacity ?? []
    },
  })
}
