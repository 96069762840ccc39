import { queryOptions } from '@tanstack/react-query'
import { AdminViewerDocument } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** Who is signed in, and the organizations they may enter. */
export const viewerQuery = queryOptions({
  queryKey: ['viewer'],
  queryFn: async ({ signal }) => (await requestGraphql(AdminViewerDocument, {}, signal)).viewer,
  staleTime: 60_000,
})
