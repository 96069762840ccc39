import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { AdminStructureDocument, type AdminStructureQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** Where the team stands on its way, by each measure. */
export type StageAnswer = NonNullable<AdminStructureQuery['organization']>

export function stageQuery(slug: string, asOf: string | null) {
  return queryOptions({
    queryKey: ['stage', slug, asOf],
    queryFn: async ({ signal }): Promise<StageAnswer | null> => {
      const { organization } = await requestGraphql(AdminStructureDocument, { slug, asOf }, signal)
      return organization ?? null
    },
    placeholderData: keepPreviousData,
  })
}
