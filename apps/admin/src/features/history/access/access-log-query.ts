import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  AdminAccessDenialsDocument,
  type AdminAccessDenialsQuery,
  AdminAccessEventsDocument,
  type AdminAccessEventsQuery,
  type AdminAccessGrantedFragment,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** Something that was done about who may enter. */
export type AccessEvent = NonNullable<
  AdminAccessEventsQuery['organization']
>['accessEvents']['nodes'][number]

/** What somebody could do. */
export interface AccessGranted extends AdminAccessGrantedFragment {}

/** What somebody was told they may not do, on one day. */
type AccessDenial = NonNullable<AdminAccessDenialsQuery['organization']>['accessDenials'][number]

/** Who was let in, put out, or given another role; the latest first, page after page. */
export function accessEventsQuery(slug: string) {
  return infiniteQueryOptions({
    queryKey: ['access-events', slug],
    queryFn: async ({ signal, pageParam }) => {
      const variables = { slug, after: pageParam }
      const { organization } = await requestGraphql(AdminAccessEventsDocument, variables, signal)
      return organization?.accessEvents ?? null
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) =>
      last?.pageInfo.hasNextPage === true ? last.pageInfo.endCursor : null,
  })
}

/** What was refused, the latest first. */
export function accessDenialsQuery(slug: string) {
  return queryOptions({
    queryKey: ['access-denials', slug],
    queryFn: async ({ signal }): Promise<readonly AccessDenial[]> => {
      const { organization } = await requestGraphql(AdminAccessDenialsDocument, { slug }, signal)
      return organization?.accessDenials ?? []
    },
  })
}
