import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import {
  AdminHandedOverDocument,
  type AdminHandedOverQuery,
  type Responsibility,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** An account that is handed over, with who answers for it until then. */
export type HandedOver = NonNullable<
  AdminHandedOverQuery['organization']
>['accounts']['nodes'][number]

/** At most this many are asked for at once. */
const PAGE = 100

/** Accounts that are to be handed over, the heaviest first. */
export function handedOverQuery(
  slug: string,
  at: Moment,
  accountIds: readonly string[],
  responsibility: Responsibility,
) {
  return queryOptions({
    queryKey: ['handed-over', slug, at, accountIds, responsibility],
    queryFn: async ({ signal }): Promise<readonly HandedOver[]> => {
      const all: HandedOver[] = []
      for (let start = 0; start < accountIds.length; start += PAGE) {
        const ids = accountIds.slice(start, start + PAGE)
        const variables = { slug, at, ids, responsibility }
        const { organization } = await requestGraphql(AdminHandedOverDocument, variables, signal)
        all.push(...(organization?.accounts.nodes ?? []))
      }
      return all
    },
    placeholderData: keepPreviousData,
  })
}
