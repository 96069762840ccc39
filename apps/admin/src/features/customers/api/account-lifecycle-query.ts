import { queryOptions } from '@tanstack/react-query'
import { AdminAccountLifecycleDocument, type AdminAccountLifecycleQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** Where a customer stands in its life, and what to do next. */
export type AccountLifecycle = Extract<
  AdminAccountLifecycleQuery['node'],
  { __typename: 'Account' }
>['lifecycle']

/** Where a customer stands in its life; null when there is no such customer today. */
export function accountLifecycleQuery(id: string) {
  return queryOptions({
    queryKey: ['account-lifecycle', id],
    queryFn: async ({ signal }): Promise<AccountLifecycle | null> => {
      const { node } = await requestGraphql(AdminAccountLifecycleDocument, { id }, signal)
      return node?.__typename === 'Account' ? node.lifecycle : null
    },
  })
}
