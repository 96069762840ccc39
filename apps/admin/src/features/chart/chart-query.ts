import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import { AdminChartDocument, type AdminChartQuery } from '@/generated/graphql'
import { readPages, requestGraphql } from '@/graphql/request-graphql'

type Organization = NonNullable<AdminChartQuery['organization']>

/** A seat with who sits in it since when, and what it costs. */
export type ChartSeat = Organization['positions']['edges'][number]['node']

/** All seats of a day, as the chart shows them. */
export function chartQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['chart', slug, at],
    queryFn: async ({ signal }) =>
      readPages(async (after) => {
        const variables = { slug, at, after }
        const { organization } = await requestGraphql(AdminChartDocument, variables, signal)
        return organization?.positions
      }),
    placeholderData: keepPreviousData,
  })
}
