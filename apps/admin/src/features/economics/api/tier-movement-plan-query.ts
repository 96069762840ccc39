import { queryOptions } from '@tanstack/react-query'
import { AdminTierMovementPlanDocument } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { ProposedPlan } from '@/plans/proposed-plan'

/** The plan that makes today's movements between tiers. */
export function tierMovementPlanQuery(slug: string) {
  return queryOptions({
    queryKey: ['tier-movement-plan', slug],
    queryFn: async ({ signal }): Promise<ProposedPlan | null> => {
      const { organization } = await requestGraphql(AdminTierMovementPlanDocument, { slug }, signal)
      return organization?.tierMovementPlan ?? null
    },
    staleTime: 0,
  })
}
