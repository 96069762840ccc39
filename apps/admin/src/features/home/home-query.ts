import type { Moment } from '@/address/moment'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AdminHomeBegunDocument,
  AdminHomeChangesDocument,
  type AdminHomeChangesQuery,
  AdminHomeDecisionsDocument,
  AdminHomeRetentionDocument,
  AdminHomeTodayDocument,
  AdminHomeTrendDocument,
  type AdminStandingDayFragment,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { DecisionDay } from './decisions'
import { trendDays } from './trend-days'

/** Whether there is anything yet to stand anyhow. */
export function begunQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['home', slug, at, 'begun'],
    queryFn: async ({ signal }): Promise<boolean> => {
      const { organization } = await requestGraphql(AdminHomeBegunDocument, { slug, at }, signal)
      return (
        organization == null || organization.teams.totalCount + organization.accounts.totalCount > 0
      )
    },
  })
}

/** How people and seats stand on a day. */
interface StandingDay {
  readonly over: number
  readonly exposed: number
  readonly headcount: number
}

function standingOf({ overCapacity, capacity }: AdminStandingDayFragment): StandingDay {
  const lines = capacity.flatMap((group) => group.lines)
  return {
    over: overCapacity.length,
    exposed: Math.round(sum(lines.map(({ exposedAccounts }) => exposedAccounts))),
    headcount: sum(lines.map(({ fte }) => fte)),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** How people and seats stand on the day shown. */
export function standingQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['home', slug, at, 'today'],
    queryFn: async ({ signal }): Promise<StandingDay | null> => {
      const { organization } = await requestGraphql(AdminHomeTodayDocument, { slug, at }, signal)
      return organization == null ? null : standingOf(organization)
    },
    placeholderData: keepPreviousData,
  })
}

/** How they stood in the eleven months before a day, the earliest first; asked for apart, as it takes longer. */
export function trendQuery(slug: string, at: Moment, day: string) {
  return queryOptions({
    queryKey: ['home', slug, at, 'trend', day],
    queryFn: async ({ signal }): Promise<readonly StandingDay[]> => {
      const variables = { slug, at, days: trendDays(day) }
      const { organization } = await requestGraphql(AdminHomeTrendDocument, variables, signal)
      return organization?.moments.map(standingOf) ?? []
    },
    placeholderData: keepPreviousData,
  })
}

/** What was kept of the revenue, month by month, and how many people are planned. */
interface Kept {
  readonly grr: readonly (number | null)[]
  readonly nrr: readonly (number | null)[]
  readonly plannedHeadcount: number | null
}

export function keptQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['home', slug, at, 'kept'],
    queryFn: async ({ signal }): Promise<Kept> => {
      const { organization } = await requestGraphql(
        AdminHomeRetentionDocument,
        { slug, at },
        signal,
      )
      const points = organization?.retention[0]?.points ?? []
      const target = organization?.targets.nodes.find(({ team }) => team === null)
      return {
        grr: points.map(({ grr }) => grr.value ?? null),
        nrr: points.map(({ nrr }) => nrr.value ?? null),
        plannedHeadcount: target?.fte ?? null,
      }
    },
    placeholderData: keepPreviousData,
  })
}

/** What the decisions of a day are drawn from that is quick to ask for. */
export function decisionsQuery(slug: string, at: Moment, today: string) {
  return queryOptions({
    queryKey: ['home', slug, at, 'decisions', today],
    queryFn: async ({ signal }): Promise<DecisionDay | null> => {
      const variables = { slug, at, today }
      const { organization } = await requestGraphql(AdminHomeDecisionsDocument, variables, signal)
      return organization ?? null
    },
    placeholderData: keepPreviousData,
  })
}

/** What was changed, the last first, and how much of it there is. */
export type Changes = NonNullable<AdminHomeChangesQuery['organization']>['audit']

/** @param since an instant; null for the last ones, whenever they were made. */
export function changesQuery(slug: string, since: string | null) {
  return queryOptions({
    queryKey: ['home', slug, 'changes', since],
    queryFn: async ({ signal }): Promise<Changes | null> => {
      const variables = { slug, filter: since === null ? null : { from: since } }
      const { organization } = await requestGraphql(AdminHomeChangesDocument, variables, signal)
      return organization?.audit ?? null
    },
  })
}
