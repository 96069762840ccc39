import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  type ActorKind,
  AdminHistoryDocument,
  AdminRevisionChangesDocument,
  AdminUndoDocument,
  type AdminUndoQuery,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** What undoing revisions comes to. */
export type Undoing = NonNullable<AdminUndoQuery['organization']>['undo']

/** The revisions, the latest first, page after page; of one kind of actor or of all. */
export function historyQuery(slug: string, actorKind: ActorKind | null) {
  return infiniteQueryOptions({
    queryKey: ['history', slug, actorKind],
    queryFn: async ({ signal, pageParam }) => {
      const filter = actorKind === null ? null : { actorKinds: [actorKind] }
      const variables = { slug, filter, after: pageParam }
      const { organization } = await requestGraphql(AdminHistoryDocument, variables, signal)
      return organization?.audit ?? null
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) =>
      last?.pageInfo.hasNextPage === true ? last.pageInfo.endCursor : null,
    placeholderData: keepPreviousData,
  })
}

/** What a revision changed, before and after; the first hundred things. */
export function revisionChangesQuery(slug: string, revision: number) {
  return queryOptions({
    queryKey: ['history', slug, 'revision', revision],
    queryFn: async ({ signal }) => {
      const variables = { slug, revision }
      const { organization } = await requestGraphql(AdminRevisionChangesDocument, variables, signal)
      return organization?.auditEntry?.differences ?? []
    },
  })
}

/** What undoing revisions comes to. */
export function undoQuery(slug: string, revisions: readonly number[]) {
  return queryOptions({
    queryKey: ['history', slug, 'undo', revisions],
    queryFn: async ({ signal }): Promise<Undoing | null> => {
      const variables = { slug, revisions: [...revisions] }
      const { organization } = await requestGraphql(AdminUndoDocument, variables, signal)
      return organization?.undo ?? null
    },
    gcTime: 0,
  })
}
