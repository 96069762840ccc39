import { queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import { AdminFindingFixDocument } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { ProposedPlan } from '@/plans/proposed-plan-dialog'

/** The plan that takes a finding of a moment away; null where that is gone, or none follows by itself. */
export function fixQuery(slug: string, at: Moment, fingerprint: string) {
  return queryOptions({
    queryKey: ['fix', slug, at, fingerprint],
    queryFn: async ({ signal }): Promise<ProposedPlan | null> => {
      const variables = { slug, at, fingerprint }
      const { organization } = await requestGraphql(AdminFindingFixDocument, variables, signal)
      return organization?.lint.finding?.fix?.plan ?? null
    },
    // It may make new ids each time: the preview and the applied plan have to be the same one.
    staleTime: Infinity,
    gcTime: 0,
  })
}
