import { infiniteQueryOptions } from '@tanstack/react-query'
import {
  type AdminRevisionFragment,
  AdminThingHistoryDocument,
  type AdminThingHistoryQuery,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** A committed plan: who, when, what for, and how much. */
export type Revision = AdminRevisionFragment

/** What befell one thing. */
export type ThingChange = NonNullable<
  AdminThingHistoryQuery['organization']
>['changes']['nodes'][number]

/** What befell one thing, the latest first, page after page. */
export function thingHistoryQuery(slug: string, thingId: string) {
  return infiniteQueryOptions({
    queryKey: ['history', slug, 'thing', thingId],
    queryFn: async ({ signal, pageParam }) => {
      const variables = { slug, thingId, before: pageParam }
      const { organization } = await requestGraphql(AdminThingHistoryDocument, variables, signal)
      return organization?.changes ?? null
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) =>
      last?.pageInfo.hasPreviousPage === true ? last.pageInfo.startCursor : null,
  })
}
