import type { Moment } from '@/address/moment'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { AdminSearchDocument } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** Something that a search found by its name. */
export interface Found {
  readonly kind: 'account' | 'person' | 'position' | 'role' | 'team'
  readonly id: string
  readonly name: string
  /** What tells it from others of its name; null where nothing does. */
  readonly note: string | null
}

/** What is called so at a moment, the first five of each kind. */
export function searchQuery(slug: string, at: Moment, search: string) {
  return queryOptions({
    queryKey: ['search', slug, at, search],
    queryFn: async ({ signal }): Promise<readonly Found[]> => {
      const variables = { slug, at, search }
      const { organization } = await requestGraphql(AdminSearchDocument, variables, signal)
      if (organization == null) return []
      const { people, positions, teams, accounts, roles } = organization
      return [
        ...people.nodes.map((each) => ({ kind: 'person' as const, ...each, note: null })),
        ...accounts.nodes.map((each) => ({ kind: 'account' as const, ...each, note: null })),
        ...teams.nodes.map((each) => ({ kind: 'team' as const, ...each, note: null })),
        ...positions.nodes.map(({ id, title, team }) => ({
          kind: 'position' as const,
          id,
          name: title,
          note: team?.name ?? null,
        })),
        ...roles.nodes.map((each) => ({ kind: 'role' as const, ...each, note: null })),
      ]
    },
    placeholderData: keepPreviousData,
    enabled: search !== '',
  })
}
