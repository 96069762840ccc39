import { queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import { AdminNextContactsDocument, type AdminNextContactsQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

type Contact = NonNullable<AdminNextContactsQuery['organization']>['touchpoints']['nodes'][number]

/** How many pages of contacts are gone through at most, a hundred each. */
const PAGES = 5

/** The latest contact with each account since a day, which says when the next one is. */
export function nextContactsQuery(slug: string, at: Moment, from: string) {
  return queryOptions({
    queryKey: ['next-contacts', slug, at, from],
    queryFn: async ({ signal }): Promise<readonly Contact[]> => {
      const latest = new Map<string, Contact>()
      let after: string | null = null
      for (let page = 0; page < PAGES; page += 1) {
        const answer: AdminNextContactsQuery = await requestGraphql(
          AdminNextContactsDocument,
          { slug, at, from, after },
          signal,
        )
        const { nodes = [], pageInfo } = answer.organization?.touchpoints ?? {}
        for (const contact of nodes) {
          const id = contact.account?.id
          if (id !== undefined && !latest.has(id)) latest.set(id, contact)
        }
        after = pageInfo?.hasNextPage === true ? pageInfo.endCursor : null
        if (after === null) break
      }
      return [...latest.values()]
    },
  })
}
