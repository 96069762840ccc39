import { queryOptions } from '@tanstack/react-query'
import { AdminAccountPlansDocument, type AdminAccountPlansQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** What a customer wants to reach, when it renews, and what it could grow by. */
export type AccountPlans = Extract<AdminAccountPlansQuery['node'], { __typename: 'Account' }>

/** What a customer wants to reach, when it renews, and what it could grow by. Null when there is no such customer today. */
export function accountPlansQuery(id: string) {
  return queryOptions({
    queryKey: ['account-plans', id],
    queryFn: async ({ signal }): Promise<AccountPlans | null> => {
      const { node } = await requestGraphql(AdminAccountPlansDocument, { id }, signal)
      return node?.__typename === 'Account' ? node : null
    },
  })
}
