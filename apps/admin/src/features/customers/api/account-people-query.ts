import { queryOptions } from '@tanstack/react-query'
import { AdminAccountPeopleDocument, type AdminAccountPeopleQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** The people of a customer, the contacts with it, and what it did for us. */
export type AccountPeople = Extract<AdminAccountPeopleQuery['node'], { __typename: 'Account' }>

/** The people of a customer, the contacts with it, and what it did for us. Null when there is no such customer today. */
export function accountPeopleQuery(id: string) {
  return queryOptions({
    queryKey: ['account-people', id],
    queryFn: async ({ signal }): Promise<AccountPeople | null> => {
      const { node } = await requestGraphql(AdminAccountPeopleDocument, { id }, signal)
      return node?.__typename === 'Account' ? node : null
    },
  })
}
