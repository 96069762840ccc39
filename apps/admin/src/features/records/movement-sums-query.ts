import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import {
  AdminMovementSumsDocument,
  type AdminMovementSumsQueryVariables,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** What the ARR movements that pass a filter come to, by kind; null without an organization. */
export function movementSumsQuery(
  slug: string,
  at: Moment,
  filter: NonNullable<AdminMovementSumsQueryVariables['filter']>,
) {
  return queryOptions({
    queryKey: ['things', slug, at, 'arrMovement', 'sums', filter],
    queryFn: async ({ signal }) => {
      const variables = { slug, at, filter }
      const { organization } = await requestGraphql(AdminMovementSumsDocument, variables, signal)
      return organization?.arrMovements.sums ?? null
    },
    placeholderData: keepPreviousData,
  })
}
