import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import { AdminNamedDocument, AdminOrganizationCurrencyDocument } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** The kinds of which one can be chosen by name. */
const plurals = {
  account: 'accounts',
  person: 'people',
  position: 'positions',
  role: 'roles',
  team: 'teams',
} as const

export type NamedKind = keyof typeof plurals

/** Whether one of a kind can be chosen by name. */
export function isNamed(kind: string | undefined): kind is NamedKind {
  return kind !== undefined && Object.hasOwn(plurals, kind)
}

interface Named {
  readonly id: string
  readonly name: string
}

/** The things of a kind at a moment that a search finds, the first thirty. */
export function namedQuery(slug: string, at: Moment, kind: NamedKind, search: string) {
  return queryOptions({
    queryKey: ['named', slug, at, kind, search],
    queryFn: async ({ signal }): Promise<readonly Named[]> => {
      const asked = plurals[kind]
      const variables = {
        slug,
        at,
        search: search === '' ? null : search,
        accounts: asked === 'accounts',
        people: asked === 'people',
        positions: asked === 'positions',
        roles: asked === 'roles',
        teams: asked === 'teams',
      }
      const { organization } = await requestGraphql(AdminNamedDocument, variables, signal)
      return organization?.[asked]?.nodes ?? []
    },
    placeholderData: keepPreviousData,
  })
}

/** The currency of an organization, as a scenario has it. */
export function currencyQuery(slug: string, scenario: string) {
  return queryOptions({
    queryKey: ['currency', slug, scenario],
    queryFn: async ({ signal }): Promise<string | null> => {
      const variables = { slug, at: { scenario } }
      const answer = await requestGraphql(AdminOrganizationCurrencyDocument, variables, signal)
      return answer.organization?.currency ?? null
    },
  })
}
