import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { AdminRolloutRoadmapsDocument, type AdminRolloutRoadmapFragment } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** A change of service model by its phases. */
export type RolloutRoadmap = AdminRolloutRoadmapFragment

/** The changes of service model under way on a day. */
export function rolloutRoadmapsQuery(slug: string, asOf: string | null) {
  return queryOptions({
    queryKey: ['rollout-roadmaps', slug, asOf],
    queryFn: async ({ signal }): Promise<readonly RolloutRoadmap[]> => {
      const variables = { slug, asOf }
      const { organization } = await requestGraphql(AdminRolloutRoadmapsDocument, variables, signal)
      return organization?.rolloutRoadmaps ?? []
    },
    placeholderData: keepPreviousData,
  })
}
