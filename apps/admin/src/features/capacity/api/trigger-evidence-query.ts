import { queryOptions } from '@tanstack/react-query'
import { AdminTriggerEvidenceDocument } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** Why the hire triggers say what they say; asked for when the first one is opened. */
export function triggerEvidenceQuery(slug: string, asOf: string | null) {
  return queryOptions({
    queryKey: ['trigger-evidence', slug, asOf],
    queryFn: async ({ signal }) => {
      const { organization } = await requestGraphql(
        AdminTriggerEvidenceDocument,
        { slug, asOf },
        signal,
      )
      return organization?.hireTriggers ?? []
    },
  })
}
