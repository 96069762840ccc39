import type { Moment } from '@/address/moment'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  type AdminCapacityLineFragment,
  AdminTeamCapacityDocument,
  AdminTeamsDocument,
  type AdminTeamsQuery,
} from '@/generated/graphql'
import { readPages, requestGraphql } from '@/graphql/request-graphql'

type Organization = NonNullable<AdminTeamsQuery['organization']>

/** A team with its headcount. */
export type Team = Organization['teams']['edges'][number]['node']

/** All teams of a day, flat. */
export function teamsQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['teams', slug, at],
    queryFn: async ({ signal }) =>
      readPages(async (after) => {
        const variables = { slug, at, after }
        const { organization } = await requestGraphql(AdminTeamsDocument, variables, signal)
        return organization?.teams
      }),
    placeholderData: keepPreviousData,
  })
}

type Lines = readonly AdminCapacityLineFragment[]

/** The lines of every team by its id: of the team alone, and with the teams below it. */
export interface TeamCapacity {
  readonly team: ReadonlyMap<string, Lines>
  readonly branch: ReadonlyMap<string, Lines>
}

export function teamCapacityQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['team-capacity', slug, at],
    queryFn: async ({ signal }): Promise<TeamCapacity> => {
      const { organization } = await requestGraphql(AdminTeamCapacityDocument, { slug, at }, signal)
      return {
        team: linesByTeam(organization?.team ?? []),
        branch: linesByTeam(organization?.branch ?? []),
      }
    },
    placeholderData: keepPreviousData,
  })
}

function linesByTeam(
  groups: readonly { readonly subject: { readonly id?: string } | null; readonly lines: Lines }[],
): ReadonlyMap<string, Lines> {
  return new Map(groups.map(({ subject, lines }) => [subject?.id ?? '', lines]))
}
