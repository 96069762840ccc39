import type { Moment } from '@/address/moment'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AdminFaultsDocument,
  type AdminFaultsQuery,
  AdminFiredTriggersDocument,
  type AdminFiredTriggersQuery,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

type Asked<Answer extends { readonly organization?: unknown }> = NonNullable<Answer['organization']>

/** A hire trigger that has fired for the whole organization. */
export type FiredTrigger = Asked<AdminFiredTriggersQuery>['hireTriggers'][number]

/** Something that a rule finds wrong, an error or a warning. */
export type Fault = Asked<AdminFaultsQuery>['lint']['findings']['nodes'][number]

/**
 * Both take the whole organization through: they are asked for seldom, and where they took too long not at once again.
 */
const seldom = {
  staleTime: 10 * 60_000,
  gcTime: 30 * 60_000,
  retry: false,
  placeholderData: keepPreviousData,
} as const

/** The hire triggers that have fired for the whole organization. */
export function firedTriggersQuery(slug: string, at: Moment) {
  return queryOptions({
    ...seldom,
    queryKey: ['fired-triggers', slug, at],
    queryFn: async ({ signal }): Promise<readonly FiredTrigger[]> => {
      const variables = { slug, at }
      const { organization } = await requestGraphql(AdminFiredTriggersDocument, variables, signal)
      return organization?.hireTriggers ?? []
    },
  })
}

/** The first fifty errors and warnings, errors first. */
export function faultsQuery(slug: string, at: Moment) {
  return queryOptions({
    ...seldom,
    queryKey: ['faults', slug, at],
    queryFn: async ({ signal }): Promise<readonly Fault[]> => {
      const { organization } = await requestGraphql(AdminFaultsDocument, { slug, at }, signal)
      return organization?.lint.findings.nodes ?? []
    },
  })
}
