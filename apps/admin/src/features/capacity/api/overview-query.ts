import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { AdminCapacityOverviewDocument } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** The day in five figures. */
export interface CapacityOverview {
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
        people.filter((person) => person.lines.some((line) => line.band === band)).length
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
