import type { Moment } from '@/address/moment'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AdminUnitEconomicsDocument,
  type AdminUnitEconomicsQuery,
  type UnitEconomicsGrouping,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** What the costs can be summed by here, the default first. */
export const economicsGroupings = ['TIER', 'SEGMENT', 'REGION', 'TEAM', 'CSM'] as const

type Asked = NonNullable<AdminUnitEconomicsQuery['organization']>

/** What serving costs, in all and by group, and what onboarding took; null without any line. */
export type Economics = Asked['unitEconomics'] & {
  readonly onboarding: Asked['whole']['lines']['nodes'][number]['onboarding'] | null
}

/** What serving the accounts of a day costs, by one grouping. */
export function economicsQuery(slug: string, at: Moment, groupBy: UnitEconomicsGrouping) {
  return queryOptions({
    queryKey: ['economics', slug, at, groupBy],
    queryFn: async ({ signal }): Promise<Economics | null> => {
      const variables = { slug, at, groupBy }
      const { organization } = await requestGraphql(AdminUnitEconomicsDocument, variables, signal)
      if (organization == null) return null
      const [whole] = organization.whole.lines.nodes
      return { ...organization.unitEconomics, onboarding: whole?.onboarding ?? null }
    },
    placeholderData: keepPreviousData,
  })
}
