import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import {
  AdminFittingModelDocument,
  AdminTransitionDocument,
  AdminTransitionPlanDocument,
  type AdminTransitionQuery,
  type AdminTransitionWeekFragment,
  type OrgModel,
  type TransitionInput,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { ProposedPlan } from '@/plans/proposed-plan-dialog'

/** A way to a model, week by week. */
export type Transition = NonNullable<AdminTransitionQuery['organization']>['transitionPath']

/** One of its weeks. */
export type TransitionWeek = AdminTransitionWeekFragment

/** The model that fits the organization best, which one looks at where none is chosen. */
export function fittingModelQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['fitting-model', slug, at],
    queryFn: async ({ signal }): Promise<OrgModel | null> => {
      const { organization } = await requestGraphql(AdminFittingModelDocument, { slug, at }, signal)
      return organization?.orgModelRecommendation.leader ?? null
    },
  })
}

export function transitionQuery(slug: string, at: Moment, input: TransitionInput) {
  return queryOptions({
    queryKey: ['transition', slug, at, input],
    queryFn: async ({ signal }): Promise<Transition | null> => {
      const variables = { slug, at, input }
      const { organization } = await requestGraphql(AdminTransitionDocument, variables, signal)
      return organization?.transitionPath ?? null
    },
    placeholderData: keepPreviousData,
  })
}

/** The plan of such a way. */
export function transitionPlanQuery(slug: string, scenario: string | null, input: TransitionInput) {
  return queryOptions({
    queryKey: ['transition-plan', slug, scenario, input],
    queryFn: async ({ signal }): Promise<ProposedPlan | null> => {
      const variables = { slug, at: { scenario }, input }
      const { organization } = await requestGraphql(AdminTransitionPlanDocument, variables, signal)
      return organization?.transitionPath.plan ?? null
    },
    // The preview and the applied plan have to be the same one.
    staleTime: Infinity,
    gcTime: 0,
  })
}
