import type { Moment } from '@/address/moment'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AdminCalledRenewalsDocument,
  type AdminCalledRenewalsQueryVariables,
  AdminForecastAccuracyDocument,
  type AdminForecastAccuracyQuery,
  AdminForecastCallDocument,
  type AdminForecastCallQuery,
  AdminForecastMovementDocument,
  type AdminForecastMovementQuery,
  AdminForecastMovesDocument,
  type ForecastMoveKind,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

type Forecast<Q extends { readonly organization: { readonly renewalForecast: unknown } | null }> =
  NonNullable<Q['organization']>['renewalForecast']

/** What the owners call. */
export type ForecastCall = Forecast<AdminForecastCallQuery>['call']
/** What moved since a day. */
export type ForecastMovement = Forecast<AdminForecastMovementQuery>['movement']
/** How far calls came true. */
export type ForecastAccuracy = Forecast<AdminForecastAccuracyQuery>['accuracy']

/** Which contracts of the call are listed. */
export type CalledQuestion = Omit<AdminCalledRenewalsQueryVariables, 'after' | 'at' | 'slug'>

export function forecastCallQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['forecast-call', slug, at],
    queryFn: async ({ signal }) => {
      const variables = { slug, at }
      const { organization } = await requestGraphql(AdminForecastCallDocument, variables, signal)
      return organization?.renewalForecast.call ?? null
    },
    placeholderData: keepPreviousData,
  })
}

/** The contracts of the call, page after page. */
export function calledRenewalsQuery(slug: string, at: Moment, question: CalledQuestion) {
  return infiniteQueryOptions({
    queryKey: ['called-renewals', slug, at, question],
    queryFn: async ({ signal, pageParam }) => {
      const variables = { slug, at, ...question, after: pageParam }
      const { organization } = await requestGraphql(AdminCalledRenewalsDocument, variables, signal)
      return pageOf(organization?.renewalForecast.call.renewals)
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
}

/** @param since null for a week before the day shown. */
export function forecastMovementQuery(slug: string, at: Moment, since: string | null) {
  return queryOptions({
    queryKey: ['forecast-movement', slug, at, since],
    queryFn: async ({ signal }) => {
      const variables = { slug, at, since }
      const { organization } = await requestGraphql(
        AdminForecastMovementDocument,
        variables,
        signal,
      )
      return organization?.renewalForecast.movement ?? null
    },
    placeholderData: keepPreviousData,
  })
}

/** The renewals that moved, page after page; all of them where no kind is given. */
export function forecastMovesQuery(
  slug: string,
  at: Moment,
  since: string | null,
  kind: ForecastMoveKind | null,
) {
  return infiniteQueryOptions({
    queryKey: ['forecast-moves', slug, at, since, kind],
    queryFn: async ({ signal, pageParam }) => {
      const variables = { slug, at, since, kinds: kind && [kind], after: pageParam }
      const { organization } = await requestGraphql(AdminForecastMovesDocument, variables, signal)
      return pageOf(organization?.renewalForecast.movement.moves)
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
}

export function forecastAccuracyQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['forecast-accuracy', slug, at],
    queryFn: async ({ signal }) => {
      const variables = { slug, at }
      const { organization } = await requestGraphql(
        AdminForecastAccuracyDocument,
        variables,
        signal,
      )
      return organization?.renewalForecast.accuracy ?? null
    },
    placeholderData: keepPreviousData,
  })
}

interface Connection<N> {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: readonly { readonly node: N }[]
}

function pageOf<N>(connection: Connection<N> | undefined) {
  return {
    total: connection?.totalCount ?? 0,
    nodes: connection?.edges.map(({ node }) => node) ?? [],
    next: connection?.pageInfo.hasNextPage === true ? connection.pageInfo.endCursor : null,
  }
}
