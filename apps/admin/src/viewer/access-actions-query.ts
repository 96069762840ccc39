import { queryOptions } from '@tanstack/react-query'
import { AdminAccessActionsDocument, type AdminAccessActionsQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** Something that may be allowed or refused. */
type AccessAction = AdminAccessActionsQuery['accessActions'][number]

/** Everything that may be allowed or refused, in a language. */
export function accessActionsQuery(language: string) {
  return queryOptions({
    queryKey: ['access-actions', language],
    queryFn: async ({ signal }): Promise<readonly AccessAction[]> =>
      (await requestGraphql(AdminAccessActionsDocument, {}, signal)).accessActions,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
