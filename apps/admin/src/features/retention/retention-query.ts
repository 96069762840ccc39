import type { Moment } from '@/address/moment'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AdminAcquisitionDocument,
  AdminChurnReasonsDocument,
  AdminNetNewArrDocument,
  AdminRenewalRateDocument,
  type AdminRenewalRatePointFragment,
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

export function retentionQuery(slug: string, at: Moment, choice: RetentionChoice) {
  return queryOptions({
    queryKey: ['retention', slug, at, choice],
    queryFn: async ({ signal }) => {
      const variables = { slug, at, ...choice }
      const { organization } = await requestGraphql(AdminRetentionDocument, variables, signal)
      return organization?.retention ?? []
    },
    placeholderData: keepPreviousData,
  })
}

/** What was renewed of one group's contracts that ended in the last twelve ended months, by the group's key. */
export type RenewalRates = ReadonlyMap<string | null, AdminRenewalRatePointFragment>

export function renewalRateQuery(slug: string, at: Moment, groupBy: RetentionGrouping) {
  return queryOptions({
    queryKey: ['renewal-rate', slug, at, groupBy],
    queryFn: async ({ signal }): Promise<RenewalRates> => {
      const variables = { slug, at, groupBy }
      const { organization } = await requestGraphql(AdminRenewalRateDocument, variables, signal)
      const groups = organization?.renewalRate ?? []
      return new Map(groups.flatMap(({ key, points: [point] }) => (point ? [[key, point]] : [])))
    },
    placeholderData: keepPreviousData,
  })
}

/** By what recurring revenue came and went in the last twelve ended months. */
export function netNewArrQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['net-new-arr', slug, at],
    queryFn: async ({ signal }) => {
      const { organization } = await requestGraphql(AdminNetNewArrDocument, { slug, at }, signal)
      const point = organization?.retention[0]?.points[0]
      const period = point && { from: point.from, before: point.before }
      return { period, flow: point?.flow ?? null, reasons: organization?.churnByReason ?? [] }
    },
    placeholderData: keepPreviousData,
  })
}

/** What winning customers cost in the last twelve ended months, and what keeping them is worth. */
export function acquisitionQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['acquisition', slug, at],
    queryFn: async ({ signal }) => {
      const variables = { slug, at }
      const { organization } = await requestGraphql(AdminAcquisitionDocument, variables, signal)
      return organization
    },
    placeholderData: keepPreviousData,
  })
}

/** Why recurring revenue was lost in the last twelve ended months. */
export function churnReasonsQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['churn-reasons', slug, at],
    queryFn: async ({ signal }) => {
      const { organization } = await requestGraphql(AdminChurnReasonsDocument, { slug, at }, signal)
      return organization?.churnByReason ?? []
    },
    placeholderData: keepPreviousData,
  })
}
