import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AdminCapacityBoardDocument,
  type AdminCapacityBoardQuery,
  type CapacityGrouping,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** Load against capacity of one group, a line for each role family. */
export type BoardGroup = NonNullable<AdminCapacityBoardQuery['organization']>['capacity'][number]

/** The roll-up of a day by one grouping. */
export function boardQuery(slug: string, asOf: string | null, groupBy: CapacityGrouping) {
  return queryOptions({
    queryKey: ['capacity-board', slug, asOf, groupBy],
    queryFn: async ({ signal }) => {
      const variables = { slug, asOf, groupBy }
      const { organization } = await requestGraphql(AdminCapacityBoardDocument, variables, signal)
      return organization?.capacity ?? []
    },
    placeholderData: keepPreviousData,
  })
}
