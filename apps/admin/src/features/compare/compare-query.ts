import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AdminCompareDocument,
  type AdminCompareQuery,
  AdminDifferencesDocument,
  type AdminDifferencesQuery,
  AdminFindingEffectDocument,
  type MomentInput,
  type ThingKind,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { FindingQuestion } from '@/plans/effects'

/** Two moments of an organization: the one that is shown, and the one it is compared with. */
export interface Moments {
  readonly slug: string
  readonly at: MomentInput
  readonly with: MomentInput
}

/** What the comparison comes to; null when the organization never was at one of the revisions. */
export type Compared = NonNullable<AdminCompareQuery['organization']>['compare']

type Differences = NonNullable<
  NonNullable<AdminDifferencesQuery['organization']>['compare']
>['differences']

/** Counts and effects of two moments. */
export function compareQuery(moments: Moments) {
  return queryOptions({
    queryKey: ['compare', moments],
    queryFn: async ({ signal }): Promise<Compared> => {
      const { organization } = await requestGraphql(AdminCompareDocument, { ...moments }, signal)
      return organization?.compare ?? null
    },
    placeholderData: keepPreviousData,
  })
}

/** How the findings that are added and cleared are asked for. */
export function findingQuestion(moments: Moments): FindingQuestion {
  return {
    key: ['compare', moments],
    ask: async (signal) => {
      const variables = { ...moments }
      const { organization } = await requestGraphql(AdminFindingEffectDocument, variables, signal)
      return organization?.compare?.effects.findings ?? null
    },
  }
}

/** A thing that differs, with its fields that do. */
export type Difference = Differences['nodes'][number]

async function readDifferences(
  moments: Moments,
  kind: ThingKind | null,
  after: string | null,
  signal?: AbortSignal,
): Promise<Differences | null> {
  const variables = { ...moments, kinds: kind === null ? null : [kind], after }
  const { organization } = await requestGraphql(AdminDifferencesDocument, variables, signal)
  return organization?.compare?.differences ?? null
}

/** All that differs, to be taken out as a whole. */
export async function readAllDifferences(
  moments: Moments,
  kind: ThingKind | null,
): Promise<readonly Difference[]> {
  const all: Difference[] = []
  let after: string | null = null
  do {
    // Each page says where the next begins.
    // oxlint-disable-next-line no-await-in-loop
    const page: Differences | null = await readDifferences(moments, kind, after)
    all.push(...(page?.nodes ?? []))
    after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null
  } while (after !== null)
  return all
}

/** What differs, page after page; things of one kind or of all. */
export function differencesQuery(moments: Moments, kind: ThingKind | null) {
  return infiniteQueryOptions({
    queryKey: ['differences', moments, kind],
    queryFn: async ({ signal, pageParam }) => readDifferences(moments, kind, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) =>
      last?.pageInfo.hasNextPage === true ? last.pageInfo.endCursor : null,
    placeholderData: keepPreviousData,
  })
}
