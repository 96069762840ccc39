import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { entityKinds } from '@postscale/schema/entities'
import type { Moment } from '@/address/moment'
import { AdminOrganizationCurrencyDocument } from '@/generated/graphql'
import { thingLists } from '@/generated/things/thing-lists'
import { requestGraphql } from '@/graphql/request-graphql'
import { isListed, type ListedKind } from '@/things/thing'
import { thingName } from '@/things/thing-name'
import { listDocument, thingPage } from '@/things/thing-query'

/** A thing that can be chosen, and what it is called. */
interface Choosable {
  readonly id: string
  readonly name: string
}

/** Whether one of a kind can be chosen by name. */
export function isNamed(kind: string | undefined): kind is ListedKind {
  return kind !== undefined && isListed(kind) && Object.keys(searchFor(kind, '')).length > 0
}

const SHOWN = 30

/** The things of a kind at a moment that a search finds, the first thirty. */
export function namedQuery(slug: string, at: Moment, kind: ListedKind, search: string) {
  return queryOptions({
    queryKey: ['named', slug, at, kind, search],
    queryFn: async ({ signal }): Promise<readonly Choosable[]> => {
      const filter = search === '' ? {} : searchFor(kind, search)
      const variables = { slug, at, filter, after: null, first: SHOWN }
      const { things } = await thingPage(listDocument(kind), variables, signal)
      return things.map((thing) => ({ id: thing.id, name: thingName(kind, thing) }))
    },
    placeholderData: keepPreviousData,
  })
}

/** The filter by which a kind is searched: a search of its own, or what its label contains. */
function searchFor(kind: ListedKind, search: string): Readonly<Record<string, unknown>> {
  const filters: Readonly<Record<string, string>> = thingLists[kind].filters
  if ('search' in filters) return { search }
  const { label } = entityKinds[kind]
  return label !== null && filters[label] === 'TextFilter' ? { [label]: { contains: search } } : {}
}

/** The currency of an organization at a moment. */
export function currencyQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['currency', slug, at],
    queryFn: async ({ signal }): Promise<string | null> => {
      const answer = await requestGraphql(AdminOrganizationCurrencyDocument, { slug, at }, signal)
      return answer.organization?.currency ?? null
    },
  })
}
