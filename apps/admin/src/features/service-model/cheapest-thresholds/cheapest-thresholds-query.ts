import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import {
  AdminCheapestThresholdsDocument,
  AdminCheapestThresholdsPlanDocument,
  type AdminCheapestThresholdsQuery,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { ProposedPlan } from '@/plans/proposed-plan-dialog'
import { type ThresholdsChoice, thresholdsInput } from './use-thresholds-choice'

type Cheapest = NonNullable<AdminCheapestThresholdsQuery['organization']>['cheapestTierThresholds']

/** Where tiers should begin, and what that comes to. */
export type ThresholdAnswer = NonNullable<Cheapest['answer']>

/** Where tiers should begin at a moment so that serving costs the least, worded in a language. */
export function cheapestThresholdsQuery(
  slug: string,
  at: Moment,
  choice: ThresholdsChoice,
  language: string,
) {
  return queryOptions({
    queryKey: ['cheapest-thresholds', slug, at, choice, language],
    queryFn: async ({ signal }): Promise<Cheapest | null> => {
      const variables = { slug, at, input: thresholdsInput(choice) }
      const { organization } = await requestGraphql(
        AdminCheapestThresholdsDocument,
        variables,
        signal,
      )
      return organization?.cheapestTierThresholds ?? null
    },
    placeholderData: keepPreviousData,
  })
}

/** The plan that sets them. */
export function cheapestThresholdsPlanQuery(
  slug: string,
  scenario: string | null,
  choice: ThresholdsChoice,
) {
  return queryOptions({
    queryKey: ['cheapest-thresholds-plan', slug, scenario, choice],
    queryFn: async ({ signal }): Promise<ProposedPlan | null> => {
      const variables = { slug, at: { scenario }, input: thresholdsInput(choice) }
      const { organization } = await requestGraphql(
        AdminCheapestThresholdsPlanDocument,
        variables,
        signal,
      )
      return organization?.cheapestTierThresholds.answer?.plan ?? null
    },
    // The preview and the applied plan have to be the same one.
    staleTime: Infinity,
    gcTime: 0,
  })
}
