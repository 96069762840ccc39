import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AdminChurnReasonsDocument,
  AdminRetentionDocument,
  type AdminRetentionQuery,
  type RetentionGrouping,
  type RetentionPeriod,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** What was kept of one group's recurring revenue, period by period. */
export type RetentionGroup = NonNullable<AdminRetentionQuery['organization']>['retention'][number]

/** Which series are asked for. */
interface RetentionChoice {
  readonly period: RetentionPeriod
  readonly groupBy: RetentionGrouping
  /** With how many months a period ends. */
  readonly months: number
}

export function retentionQuery(slug: string, asOf: string | null, choice: RetentionChoice) {
  return queryOptions({
    queryKey: ['retention', slug, asOf, choice],
    queryFn: async ({ signal }) => {
      const variables = { slug, asOf, ...choice }
      const { organization } = await requestGraphql(AdminRetentionDocument, variables, signal)
      return organization?.retention ?? []
    },
    placeholderData: keepPreviousData,
  })
}

/** Why recurring revenue was lost in the last twelve ended months. */
export function churnReasonsQuery(slug: string, asOf: string | null) {
  return queryOptions({
    queryKey: ['churn-reasons', slug, asOf],
    queryFn: async ({ signal }) => {
      const { organization } = await requestGraphql(
        AdminChurnReasonsDocument,
        { slug, asOf },
        signal,
      )
      return organization?.churnByReason ?? []
    },
    placeholderData: keepPreviousData,
  })
}
