import type { Moment } from '@/address/moment'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AdminAbsencesDocument,
  AdminCapacityBoardDocument,
  type AdminCapacityBoardQuery,
  AdminCapacityEvidenceDocument,
  AdminCapacityOverviewDocument,
  AdminHireTriggersDocument,
  type AdminHireTriggersQuery,
  AdminLaggingSignsDocument,
  AdminTriggerEvidenceDocument,
  type CapacityGrouping,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** Load against capacity of one group, a line for each role family. */
export type BoardGroup = NonNullable<AdminCapacityBoardQuery['organization']>['capacity'][number]

/** The roll-up of a day by one grouping. */
export function boardQuery(slug: string, at: Moment, groupBy: CapacityGrouping) {
  return queryOptions({
    queryKey: ['capacity-board', slug, at, groupBy],
    queryFn: async ({ signal }) => {
      const variables = { slug, at, groupBy }
      const { organization } = await requestGraphql(AdminCapacityBoardDocument, variables, signal)
      return organization?.capacity ?? []
    },
    placeholderData: keepPreviousData,
  })
}

/** Why the lines of a roll-up are what they are; asked for when the first one is opened. */
export function lineEvidenceQuery(slug: string, at: Moment, groupBy: CapacityGrouping) {
  return queryOptions({
    queryKey: ['capacity-evidence', slug, at, groupBy],
    queryFn: async ({ signal }) => {
      const variables = { slug, at, groupBy }
      const { organization } = await requestGraphql(
        AdminCapacityEvidenceDocument,
        variables,
        signal,
      )
      return organization?.capacity ?? []
    },
  })
}

/** The day in five figures. */
interface CapacityOverview {
  readonly over: number
  readonly atTrigger: number
  readonly open: number
  readonly exposed: number
  /** Rules that fired, wherever they did. */
  readonly triggers: number
}

export function overviewQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['capacity-overview', slug, at],
    queryFn: async ({ signal }): Promise<CapacityOverview> => {
      const variables = { slug, at }
      const answer = await requestGraphql(AdminCapacityOverviewDocument, variables, signal)
      const { whole = [], byPerson = [], hireTriggers = [] } = answer.organization ?? {}
      const lines = whole.flatMap((group) => group.lines)
      const people = byPerson.filter(({ key }) => key !== null)
      const inBand = (band: string): number =>
        people.filter((person) => person.lines.some((line) => line.fullBand === band)).length
      return {
        over: inBand('OVER'),
        atTrigger: inBand('AT_TRIGGER'),
        open: sum(lines.map(({ openSeats }) => openSeats)),
        exposed: Math.round(sum(lines.map(({ exposedAccounts }) => exposedAccounts))),
        triggers: new Set(hireTriggers.map(({ rule }) => rule)).size,
      }
    },
    placeholderData: keepPreviousData,
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** The seats of a day from which somebody is away. */
export function absencesQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['absences', slug, at],
    queryFn: async ({ signal }) => {
      const { organization } = await requestGraphql(AdminAbsencesDocument, { slug, at }, signal)
      return organization?.capacitySeats.edges.map(({ node }) => node) ?? []
    },
    placeholderData: keepPreviousData,
  })
}

/** Why the hire triggers say what they say; asked for when the first one is opened. */
export function triggerEvidenceQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['trigger-evidence', slug, at],
    queryFn: async ({ signal }) => {
      const { organization } = await requestGraphql(
        AdminTriggerEvidenceDocument,
        { slug, at },
        signal,
      )
      return organization?.hireTriggers ?? []
    },
  })
}

/** What tells beside the triggers of CSMs' books that people have been too few for some time. */
export function laggingSignsQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['lagging-signs', slug, at],
    queryFn: async ({ signal }) => {
      const { organization } = await requestGraphql(AdminLaggingSignsDocument, { slug, at }, signal)
      return organization?.hireTriggers ?? []
    },
  })
}

/** The answer of one hire trigger for one group. */
export type HireTrigger = NonNullable<
  AdminHireTriggersQuery['organization']
>['hireTriggers'][number]

/** What every hire trigger says about a day. */
export function triggersQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['hire-triggers', slug, at],
    queryFn: async ({ signal }) => {
      const { organization } = await requestGraphql(AdminHireTriggersDocument, { slug, at }, signal)
      return organization?.hireTriggers ?? []
    },
    placeholderData: keepPreviousData,
  })
}
