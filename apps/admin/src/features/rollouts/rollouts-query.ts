import type { Moment } from '@/address/moment'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { type AdminRolloutRoadmapFragment, AdminRolloutRoadmapsDocument } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** A change of service model by its phases. */
export type RolloutRoadmap = AdminRolloutRoadmapFragment

/** The changes of service model under way on a day. */
export function rolloutRoadmapsQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['rollout-roadmaps', slug, at],
    queryFn: async ({ signal }): Promise<readonly RolloutRoadmap[]> => {
      const variables = { slug, at }
      const { organization } = await requestGraphql(AdminRolloutRoadmapsDocument, variables, signal)
      return organization?.rolloutRoadmaps ?? []
    },
    placeholderData: keepPreviousData,
  })
}
