import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AdminAbsencesDocument,
  AdminCapacityBoardDocument,
  type AdminCapacityBoardQuery,
  AdminCapacityEvidenceDocument,
  AdminCapacityOverviewDocument,
  AdminHireTriggersDocument,
  type AdminHireTriggersQuery,
  AdminTriggerEvidenceDocument,
  type CapacityGrouping,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** Load against capacity of one group, a line for each role family. */
export type BoardGroup = NonNullable<AdminCapacityBoardQuery['organization']>['capacity'][number]

/** The roll-up of a day by one grouping. */
export function boardQuery(slug: string, asOf: string | null, groupBy: CapacityGrouping) {
  return queryOptions({
    queryKey: ['capacity-board', slug, asOf, groupBy],
    queryFn: async ({ signal }) => {
      const variables = { slug, asOf, groupBy }
      const { organization } = await requestGraphql(AdminCapacityBoardDocument, variables, signal)
      return organization?.capacity ?? []
    },
    placeholderData: keepPreviousData,
  })
}

/** Why the lines of a roll-up are what they are; asked for when the first one is opened. */
export function lineEvidenceQuery(slug: string, asOf: string | null, groupBy: CapacityGrouping) {
  return queryOptions({
    queryKey: ['capacity-evidence', slug, asOf, groupBy],
    queryFn: async ({ signal }) => {
      const variables = { slug, asOf, groupBy }
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

export function overviewQuery(slug: string, asOf: string | null) {
  return queryOptions({
    queryKey: ['capacity-overview', slug, asOf],
    queryFn: async ({ signal }): Promise<CapacityOverview> => {
      const variables = { slug, asOf }
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
export function absencesQuery(slug: string, asOf: string | null) {
  return queryOptions({
    queryKey: ['absences', slug, asOf],
    queryFn: async ({ signal }) => {
      const { organization } = await requestGraphql(AdminAbsencesDocument, { slug, asOf }, signal)
      return organization?.capacitySeats.edges.map(({ node }) => node) ?? []
    },
    placeholderData: keepPreviousData,
  })
}

/** Why the hire triggers say what they say; asked for when the first one is opened. */
export function triggerEvidenceQuery(slug: string, asOf: string | null) {
  return queryOptions({
    queryKey: ['trigger-evidence', slug, asOf],
    queryFn: async ({ signal }) => {
      const { organization } = await requestGraphql(
        AdminTriggerEvidenceDocument,
        { slug, asOf },
        signal,
      )
      return organization?.hireTriggers ?? []
    },
  })
}

/** The answer of one hire trigger for one group. */
export type HireTrigger = NonNullable<
  AdminHireTriggersQuery['organization']
>['hireTriggers'][number]

/** What every hire trigger says about a day. */
export function triggersQuery(slug: string, asOf: string | null) {
  return queryOptions({
    queryKey: ['hire-triggers', slug, asOf],
    queryFn: async ({ signal }) => {
      const { organization } = await requestGraphql(
        AdminHireTriggersDocument,
        { slug, asOf },
        signal,
      )
      return organization?.hireTriggers ?? []
    },
    placeholderData: keepPreviousData,
  })
}
