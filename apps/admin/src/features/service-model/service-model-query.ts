import type { Moment } from '@/address/moment'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AdminServiceModelDocument,
  AdminServiceModelFactsDocument,
  AdminTierMovementPlanDocument,
  AdminTierMovementsDocument,
  type AdminTierMovementsQuery,
  type TierEffect,
  type TierMovementFilter,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { ProposedPlan } from '@/plans/proposed-plan-dialog'

/** Which service model fits on a day. */
export function serviceModelQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['service-model', slug, at],
    queryFn: async ({ signal }) => {
      const { organization } = await requestGraphql(AdminServiceModelDocument, { slug, at }, signal)
      return organization ?? null
    },
    placeholderData: keepPreviousData,
  })
}

/** Which movements the page shows: those of one effect, or all. */
type TierEffectFilter = TierEffect | 'ALL'

const filterOf = (effect: TierEffectFilter): TierMovementFilter | null =>
  effect === 'ALL' ? null : { effects: [effect] }

/**
 * The plan that makes today's movements between tiers.
 *
 * @param chosen ids of accounts: only theirs, left out by the plan or not; empty for all that it makes.
 */
export function tierMovementPlanQuery(
  slug: string,
  scenario: string | null,
  chosen: readonly string[],
  effect: TierEffectFilter,
) {
  return queryOptions({
    queryKey: ['tier-movement-plan', slug, scenario, chosen, effect],
    queryFn: async ({ signal }): Promise<ProposedPlan | null> => {
      const accounts = chosen.length === 0 ? null : chosen.map((id) => ({ id }))
      const filter = chosen.length === 0 ? filterOf(effect) : null
      const variables = { slug, at: { scenario }, accounts, filter }
      const { organization } = await requestGraphql(
        AdminTierMovementPlanDocument,
        variables,
        signal,
      )
      return organization?.tierMovementPlan ?? null
    },
    staleTime: 0,
  })
}

/** The accounts that are to change their tier. */
export type TierMovements = NonNullable<AdminTierMovementsQuery['organization']>['tierMovements']

/** Which accounts are to change their tier, page after page. */
export function tierMovementsQuery(slug: string, at: Moment, effect: TierEffectFilter) {
  return infiniteQueryOptions({
    queryKey: ['tier-movements', slug, at, effect],
    queryFn: async ({ signal, pageParam }): Promise<TierMovements | null> => {
      const variables = { slug, at, after: pageParam, filter: filterOf(effect) }
      const { organization } = await requestGraphql(AdminTierMovementsDocument, variables, signal)
      return organization?.tierMovements ?? null
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) =>
      last?.movements.pageInfo.hasNextPage === true ? last.movements.pageInfo.endCursor : null,
    placeholderData: keepPreviousData,
  })
}

/** What tiers receive, where the model stands on its way, and what more customers would take. */
export function serviceModelFactsQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['service-model-facts', slug, at],
    queryFn: async ({ signal }) => {
      const variables = { slug, at }
      const { organization } = await requestGraphql(
        AdminServiceModelFactsDocument,
        variables,
        signal,
      )
      return organization ?? null
    },
    placeholderData: keepPreviousData,
  })
}
