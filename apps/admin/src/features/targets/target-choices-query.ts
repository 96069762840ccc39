import { queryOptions } from '@tanstack/react-query'
import {
  AdminTargetChoicesDocument,
  type AdminTargetChoicesQuery,
  type MomentInput,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** What a target can be of, and in which currency its cost is. */
type TargetChoices = NonNullable<AdminTargetChoicesQuery['organization']>

export function targetChoicesQuery(slug: string, at: MomentInput) {
  return queryOptions({
    queryKey: ['target-choices', slug, at],
    queryFn: async ({ signal }): Promise<TargetChoices | null> => {
      const { organization } = await requestGraphql(
        AdminTargetChoicesDocument,
        { slug, at },
        signal,
      )
      return organization ?? null
    },
  })
}
