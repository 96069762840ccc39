import { queryOptions } from '@tanstack/react-query'
import { AdminAccountHealthDocument, type AdminAccountHealthQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** How a customer stands, and what serving it costs. */
export type AccountHealth = Extract<AdminAccountHealthQuery['node'], { __typename: 'Account' }>

/** How a customer stands; null when there is no such customer today. */
export function accountHealthQuery(id: string) {
  return queryOptions({
    queryKey: ['account-health', id],
    queryFn: async ({ signal }): Promise<AccountHealth | null> => {
      const { node } = await requestGraphql(AdminAccountHealthDocument, { id }, signal)
      return node?.__typename === 'Account' ? node : null
    },
  })
}
