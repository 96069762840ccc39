import { queryOptions } from '@tanstack/react-query'
import { AdminAccountDocument, type AdminAccountQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** A customer with its contract, its coverage and its onboarding. */
export type Account = Extract<AdminAccountQuery['node'], { __typename: 'Account' }>

/** A customer with its contract, its coverage and its onboarding. Null when there is no such customer today. */
export function accountQuery(id: string) {
  return queryOptions({
    queryKey: ['account', id],
    queryFn: async ({ signal }): Promise<Account | null> => {
      const { node } = await requestGraphql(AdminAccountDocument, { id }, signal)
      return node?.__typename === 'Account' ? node : null
    },
  })
}
