import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AdminBoardPackDocument,
  type AdminBoardPackQuery,
  type MomentInput,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** What a board is shown of a month; null where the organization was not on record when it ended. */
export type BoardPack = NonNullable<AdminBoardPackQuery['organization']>['boardPack']

/** One of its tables. */
export type BoardTable = NonNullable<BoardPack>['tables'][number]

/** The pack of the last month that had ended at a moment. */
export function boardPackQuery(slug: string, at: MomentInput) {
  return queryOptions({
    queryKey: ['board-pack', slug, at],
    queryFn: async ({ signal }): Promise<BoardPack> => {
      const { organization } = await requestGraphql(AdminBoardPackDocument, { slug, at }, signal)
      return organization?.boardPack ?? null
    },
    placeholderData: keepPreviousData,
  })
}
