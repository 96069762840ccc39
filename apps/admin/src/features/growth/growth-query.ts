import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import {
  AdminGrowthBacktestDocument,
  type AdminGrowthBacktestQuery,
  AdminGrowthDocument,
  AdminGrowthHiresDocument,
  type AdminGrowthQuery,
  AdminGrowthSensitivityDocument,
  type AdminGrowthSensitivityQuery,
  AdminPriceOfOverloadDocument,
  AdminSupportStaffingDocument,
  type SupportDemandInput,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { ProposedPlan } from '@/plans/proposed-plan-dialog'
import { type GrowthChoice, inputOf } from './growth-choice'

/** What the months ahead bring, with odds. */
export type Growth = NonNullable<AdminGrowthQuery['organization']>['growthProjection']

export function growthQuery(slug: string, at: Moment, choice: GrowthChoice) {
  return queryOptions({
    queryKey: ['growth', slug, at, choice],
    queryFn: async ({ signal }): Promise<Growth | null> => {
      const variables = { slug, at, input: inputOf(choice) }
      const { organization } = await requestGraphql(AdminGrowthDocument, variables, signal)
      return organization?.growthProjection ?? null
    },
    placeholderData: keepPreviousData,
  })
}

/** What it costs to hire nobody, in a sentence. */
export function priceOfOverloadQuery(slug: string, at: Moment, choice: GrowthChoice) {
  return queryOptions({
    queryKey: ['price-of-overload', slug, at, choice],
    queryFn: async ({ signal }): Promise<string | null> => {
      const variables = { slug, at, input: inputOf(choice) }
      const { organization } = await requestGraphql(AdminPriceOfOverloadDocument, variables, signal)
      return organization?.growthProjection.priceOfOverload.evidence.message ?? null
    },
    placeholderData: keepPreviousData,
  })
}

/** The plan that opens the seats which are likely to be needed. */
export function growthHiresQuery(slug: string, scenario: string | null, choice: GrowthChoice) {
  return queryOptions({
    queryKey: ['growth-hires', slug, scenario, choice],
    queryFn: async ({ signal }): Promise<ProposedPlan | null> => {
      const variables = { slug, at: { scenario }, input: inputOf(choice) }
      const { organization } = await requestGraphql(AdminGrowthHiresDocument, variables, signal)
      return organization?.growthHires.plan ?? null
    },
    // It makes new ids each time: the preview and the applied plan have to be the same one.
    staleTime: Infinity,
    gcTime: 0,
  })
}

/** How many hires it takes when one assumption is at either end of its range, and the others stay. */
export type Sensitivity = NonNullable<
  AdminGrowthSensitivityQuery['organization']
>['growthProjection']['sensitivity']

export function sensitivityQuery(slug: string, at: Moment, choice: GrowthChoice) {
  return queryOptions({
    queryKey: ['growth-sensitivity', slug, at, choice],
    queryFn: async ({ signal }): Promise<Sensitivity | null> => {
      const variables = { slug, at, input: inputOf(choice) }
      const { organization } = await requestGraphql(
        AdminGrowthSensitivityDocument,
        variables,
        signal,
      )
      return organization?.growthProjection.sensitivity ?? null
    },
    placeholderData: keepPreviousData,
  })
}

/** What the projection of a year ago would have told, against what happened. */
export type Backtest = NonNullable<AdminGrowthBacktestQuery['organization']>['growthBacktest']

export function backtestQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['growth-backtest', slug, at],
    queryFn: async ({ signal }): Promise<Backtest | null> => {
      const { organization } = await requestGraphql(
        AdminGrowthBacktestDocument,
        { slug, at },
        signal,
      )
      return organization?.growthBacktest ?? null
    },
    placeholderData: keepPreviousData,
  })
}

/** How many people support needs at the same time, in a sentence. */
export function staffingQuery(slug: string, at: Moment, demand: SupportDemandInput) {
  return queryOptions({
    queryKey: ['support-staffing', slug, at, demand],
    queryFn: async ({ signal }): Promise<string | null> => {
      const variables = { slug, at, input: demand }
      const { organization } = await requestGraphql(AdminSupportStaffingDocument, variables, signal)
      return organization?.supportStaffing.evidence.message ?? null
    },
    placeholderData: keepPreviousData,
  })
}
