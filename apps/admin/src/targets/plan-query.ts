import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AdminPlanVsActualDocument,
  type AdminPlanVsActualQuery,
  type MomentInput,
  type TargetMetric,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** What is planned of a fiscal year, beside what is there and what it comes to. */
export type PlanVsActual = NonNullable<AdminPlanVsActualQuery['organization']>['planVsActual']

/** One metric of one group. */
export type PlanLine = PlanVsActual['lines'][number]

interface AskedPlan {
  readonly slug: string
  readonly at: MomentInput
  /** By the calendar year in which it ends; null for that of the day. */
  readonly fiscalYear?: number | null
  /** All of them when left out. */
  readonly metrics?: readonly TargetMetric[]
}

/** Plan and actual of a fiscal year at a moment. */
export function planQuery({ slug, at, fiscalYear = null, metrics }: AskedPlan) {
  return queryOptions({
    queryKey: ['plan', slug, at, fiscalYear, metrics],
    queryFn: async ({ signal }): Promise<PlanVsActual | null> => {
      const variables = { slug, at, fiscalYear, metrics: metrics ? [...metrics] : null }
      const { organization } = await requestGraphql(AdminPlanVsActualDocument, variables, signal)
      return organization?.planVsActual ?? null
    },
    placeholderData: keepPreviousData,
  })
}
