import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { AdminOrgModelsDocument, type AdminOrgModelsQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** Which model and which reporting line fit, and why. */
export type ModelAnswers = NonNullable<AdminOrgModelsQuery['organization']>

export function orgModelsQuery(slug: string, asOf: string | null) {
  return queryOptions({
    queryKey: ['org-models', slug, asOf],
    queryFn: async ({ signal }): Promise<ModelAnswers | null> => {
      const { organization } = await requestGraphql(AdminOrgModelsDocument, { slug, asOf }, signal)
      return organization ?? null
    },
    placeholderData: keepPreviousData,
  })
}
