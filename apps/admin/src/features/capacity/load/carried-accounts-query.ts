import { queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import { AdminCarriedAccountsDocument, type AdminCarriedAccountsQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { BoardRow } from '../board-rows'

/** The accounts that somebody answers for, the heaviest first. */
type CarriedAccounts = NonNullable<AdminCarriedAccountsQuery['organization']>['accounts']

/** What a list of accounts is filtered by for those of a group; null where a group answers for none. */
export function accountsOf({ subject }: Pick<BoardRow, 'subject'>) {
  if (subject === null || !('id' in subject)) return null
  const things = [{ id: subject.id }]
  if (subject.__typename === 'Person') return { answeredBy: { people: things } }
  if (subject.__typename === 'Team') return { answeredBy: { teams: things } }
  return { answeredBy: { positions: things } }
}

/** The accounts that make the load of a group. */
export function carriedAccountsQuery(
  slug: string,
  at: Moment,
  filter: NonNullable<ReturnType<typeof accountsOf>>,
) {
  return queryOptions({
    queryKey: ['carried-accounts', slug, at, filter],
    queryFn: async ({ signal }): Promise<CarriedAccounts | null> => {
      const variables = { slug, at, filter }
      const { organization } = await requestGraphql(AdminCarriedAccountsDocument, variables, signal)
      return organization?.accounts ?? null
    },
  })
}
