import type { Moment } from '@/address/moment'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AdminPlanVsActualDocument,
  type AdminPlanLineFragment,
  type AdminPlanVsActualQuery,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

type Plan = NonNullable<AdminPlanVsActualQuery['organization']>
export type PlanLine = AdminPlanLineFragment
export type PlanFigure = PlanLine['plan']

/** Plan against actual of the fiscal year of a day. */
export function planQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['plan-vs-actual', slug, at],
    queryFn: async ({ signal }): Promise<Plan | null> => {
      const { organization } = await requestGraphql(AdminPlanVsActualDocument, { slug, at }, signal)
      return organization ?? null
    },
    placeholderData: keepPreviousData,
  })
}
