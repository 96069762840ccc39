import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AdminUnitEconomicsDocument,
  type AdminUnitEconomicsQuery,
  type UnitEconomicsGrouping,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** What serving costs, in all and by group. */
export type Economics = NonNullable<AdminUnitEconomicsQuery['organization']>['unitEconomics']

/** What serving the accounts of a day costs, by one grouping. */
export function economicsQuery(slug: string, asOf: string | null, groupBy: UnitEconomicsGrouping) {
  return queryOptions({
    queryKey: ['economics', slug, asOf, groupBy],
    queryFn: async ({ signal }): Promise<Economics | null> => {
      const variables = { slug, asOf, groupBy }
      const { organization } = await requestGraphql(AdminUnitEconomicsDocument, variables, signal)
      return organization?.unitEconomics ?? null
    },
    placeholderData: keepPreviousData,
  })
}
