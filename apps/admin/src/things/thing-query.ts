import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import { thingLists } from '@/generated/things/thing-lists'
import { orNothing } from '@/graphql/or-nothing'
import { requestGraphql, type TypedDocument } from '@/graphql/request-graphql'
import type { ListedKind, Thing } from './thing'

/** How a list is ordered: as the API's order inputs. */
interface ThingOrder {
  readonly field: string
  readonly direction: 'ASC' | 'DESC'
}

/** Which things of a kind are listed, and in which order. */
export interface ThingListing {
  readonly filter: Readonly<Record<string, unknown>>
  readonly order: ThingOrder | null
  /** What the question is told besides. */
  readonly asked?: Readonly<Record<string, unknown>>
}

/** A page of a list, with its sums. */
interface ThingPage {
  readonly total: number
  readonly things: readonly Thing[]
  readonly sums: Readonly<Record<string, unknown>>
  readonly next: string | null
}

/** A part of a list, by its key among the parts, and what the list's filter says besides of it. */
interface ListPart {
  readonly key: string
  readonly filter: Readonly<Record<string, unknown>>
}

/** The parts that a list is read in, one after the other. */
interface ListParts {
  /** By what it is taken apart; null where it is read as a whole. */
  readonly by: string | null
  readonly all: readonly ListPart[]
  /** The keys of those that are wanted. */
  readonly wanted: readonly string[]
}

/** A page of a part of a list. */
type PartPage = ThingPage & { readonly part: string }

interface ListVariables extends Partial<Omit<ThingListing, 'asked'>> {
  readonly slug: string
  readonly at: Moment
  readonly first: number
  readonly after: string | null
}

interface ListAnswer {
  readonly organization: {
    readonly list: {
      readonly totalCount: number
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
      readonly nodes: readonly Thing[]
      readonly sums?: Readonly<Record<string, unknown>>
    }
  } | null
}

/** All kinds are asked alike; what differs are their fields, which the catalogue knows. */
export type ListDocument = TypedDocument<ListAnswer, ListVariables>

const PAGE = 100

/** One page of a list. */
export async function thingPage(
  document: ListDocument,
  variables: Omit<ListVariables, 'first'> & { readonly first?: number },
  signal?: AbortSignal,
): Promise<ThingPage> {
  const { organization } = await requestGraphql(document, { first: PAGE, ...variables }, signal)
  const list = organization?.list
  return {
    total: list?.totalCount ?? 0,
    things: list?.nodes ?? [],
    sums: list?.sums ?? {},
    next: list?.pageInfo.hasNextPage === true ? list.pageInfo.endCursor : null,
  }
}

/** The question that lists a kind. */
export function listDocument(kind: ListedKind): ListDocument {
  return thingLists[kind].list as unknown as ListDocument
}

/** The things of a kind that pass a filter, part after part and page after page. */
export function thingsQuery(
  slug: string,
  at: Moment,
  kind: ListedKind,
  { filter, order, asked = {} }: ThingListing,
  document: ListDocument,
  { by, all, wanted }: ListParts,
) {
  return infiniteQueryOptions({
    // Parts that are wanted no longer are kept with the others, for when they are wanted again.
    queryKey: ['things', slug, at, kind, document.toString(), filter, order, asked, by],
    queryFn: async ({ signal, pageParam: { part, after } }): Promise<PartPage> => {
      const also = all.find(({ key }) => key === part)?.filter
      const variables = { ...asked, slug, at, filter: { ...filter, ...also }, order, after }
      return { part, ...(await thingPage(document, variables, signal)) }
    },
    initialPageParam: nextPart(wanted, []) ?? { part: '', after: null },
    getNextPageParam: (_, pages) => nextPart(wanted, pages),
    enabled: wanted.length > 0,
    placeholderData: keepPreviousData,
  })
}

/** What is read next: the first part that is not whole; undefined once all are. */
function nextPart(
  wanted: readonly string[],
  pages: readonly PartPage[],
): { readonly part: string; readonly after: string | null } | undefined {
  for (const part of wanted) {
    const last = pages.findLast((page) => page.part === part)
    if (last === undefined) return { part, after: null }
    if (last.next !== null) return { part, after: last.next }
  }
  return undefined
}

/** How many things a list and each of its parts have, and what they come to. */
export function partSumsQuery(
  slug: string,
  at: Moment,
  kind: ListedKind,
  { filter, order, asked = {} }: ThingListing,
  document: ListDocument,
  { by, all }: Omit<ListParts, 'wanted'>,
) {
  return queryOptions({
    queryKey: ['things', slug, at, kind, document.toString(), filter, order, asked, by, 'sums'],
    queryFn: async ({ signal }) => {
      const sumsOf = async (also?: ListPart['filter']): Promise<Omit<ThingPage, 'things'>> => {
        const variables = { ...asked, slug, at, filter: { ...filter, ...also }, order, after: null }
        return thingPage(document, { ...variables, first: 0 }, signal)
      }
      const [whole, ...parts] = await Promise.all([
        sumsOf(),
        ...all.map(async (part) => sumsOf(part.filter)),
      ])
      return { by, whole, parts: new Map(all.map(({ key }, place) => [key, parts[place]])) }
    },
    placeholderData: keepPreviousData,
  })
}

/** All things of a kind that pass a filter, page after page. */
export async function readAllThings(
  slug: string,
  at: Moment,
  { filter, order, asked = {} }: ThingListing,
  document: ListDocument,
): Promise<readonly Thing[]> {
  const all: Thing[] = []
  let after: string | null = null
  do {
    const { things, next }: ThingPage = await thingPage(document, {
      ...asked,
      slug,
      at,
      filter,
      order,
      after,
    })
    all.push(...things)
    after = next
  } while (after !== null)
  return all
}

/** One thing with all its fields; null where there is none at the moment, or it is of another kind. */
export async function readThing(
  at: Moment,
  kind: ListedKind,
  id: string,
  signal?: AbortSignal,
): Promise<Thing | null> {
  const one = thingLists[kind].one as unknown as TypedDocument<
    { readonly node: Thing | Record<string, never> | null },
    { readonly id: string; readonly at: Moment }
  >
  const node = (await orNothing(requestGraphql(one, { id, at }, signal)))?.node ?? null
  return node !== null && '__typename' in node ? (node as Thing) : null
}

/** The question for one thing. */
export function thingQuery(at: Moment, kind: ListedKind, id: string) {
  return queryOptions({
    queryKey: ['thing', at, kind, id],
    queryFn: async ({ signal }) => readThing(at, kind, id, signal),
  })
}
