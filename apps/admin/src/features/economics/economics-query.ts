import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  type AdminRolloutRoadmapFragment,
  AdminRolloutRoadmapsDocument,
  AdminTierMovementPlanDocument,
  AdminTierMovementsDocument,
  type AdminTierMovementsQuery,
  AdminUnitEconomicsDocument,
  type AdminUnitEconomicsQuery,
  type UnitEconomicsGrouping,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { ProposedPlan } from '@/plans/proposed-plan-dialog'

/** What the costs can be summed by here, the default first. */
export const economicsGroupings = ['TIER', 'SEGMENT', 'REGION', 'TEAM', 'CSM'] as const

/** One grouping of the costs. */
export type EconomicsGrouping = (typeof economicsGroupings)[number]

type Asked = NonNullable<AdminUnitEconomicsQuery['organization']>

/** What serving costs, in all and by group, and what onboarding took; null without any line. */
export type Economics = Asked['unitEconomics'] & {
  readonly onboarding: Asked['whole']['lines']['nodes'][number]['onboarding'] | null
}

/** What serving the accounts of a day costs, by one grouping. */
export function economicsQuery(slug: string, asOf: string | null, groupBy: UnitEconomicsGrouping) {
  return queryOptions({
    queryKey: ['economics', slug, asOf, groupBy],
    queryFn: async ({ signal }): Promise<Economics | null> => {
      const variables = { slug, asOf, groupBy }
      const { organization } = await requestGraphql(AdminUnitEconomicsDocument, variables, signal)
      if (organization == null) return null
      const [whole] = organization.whole.lines.nodes
      return { ...organization.unitEconomics, onboarding: whole?.onboarding ?? null }
    },
    placeholderData: keepPreviousData,
  })
}

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

/** The accounts that are to change their tier. */
export type TierMovements = NonNullable<AdminTierMovementsQuery['organization']>['tierMovements']

/** Which accounts are to change their tier, page after page. */
export function tierMovementsQuery(slug: string, asOf: string | null) {
  return infiniteQueryOptions({
    queryKey: ['tier-movements', slug, asOf],
    queryFn: async ({ signal, pageParam }): Promise<TierMovements | null> => {
      const variables = { slug, asOf, after: pageParam }
      const { organization } = await requestGraphql(AdminTierMovementsDocument, variables, signal)
      return organization?.tierMovements ?? null
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) =>
      last?.movements.pageInfo.hasNextPage === true ? last.movements.pageInfo.endCursor : null,
    placeholderData: keepPreviousData,
  })
}
