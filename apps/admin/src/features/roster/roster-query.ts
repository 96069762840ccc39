import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AdminPeopleDocument,
  AdminRosterDocument,
  type AdminRosterQuery,
  AdminTeamNamesDocument,
} from '@/generated/graphql'
import { readPages, requestGraphql } from '@/graphql/request-graphql'

type Organization = NonNullable<AdminRosterQuery['organization']>

/** A seat with who sits in it. */
export type Seat = Organization['positions']['edges'][number]['node']

/** Somebody who sits in a seat. */
export type SeatPerson = NonNullable<Seat['occupancies'][number]['person']>

/** All seats of an organization on a day. */
export function rosterQuery(slug: string, asOf: string | null) {
  return queryOptions({
    queryKey: ['roster', slug, asOf],
    queryFn: async ({ signal }) =>
      readPages(async (after) => {
        const variables = { slug, asOf, after }
        const { organization } = await requestGraphql(AdminRosterDocument, variables, signal)
        return organization?.positions
      }),
    placeholderData: keepPreviousData,
  })
}

/** The first people whose name holds a text, as employed on a day. */
export function peopleQuery(slug: string, asOf: string, search: string) {
  return queryOptions({
    queryKey: ['people', slug, asOf, search],
    queryFn: async ({ signal }) => {
      const variables = { slug, asOf, search: search === '' ? null : search }
      const { organization } = await requestGraphql(AdminPeopleDocument, variables, signal)
      return organization?.people.edges.map(({ node }) => node) ?? []
    },
    placeholderData: keepPreviousData,
  })
}

/** The teams of a day by name, to choose from. */
export function teamsQuery(slug: string, asOf: string) {
  return queryOptions({
    queryKey: ['team-names', slug, asOf],
    queryFn: async ({ signal }) =>
      readPages(async (after) => {
        const variables = { slug, asOf, after }
        const { organization } = await requestGraphql(AdminTeamNamesDocument, variables, signal)
        return organization?.teams
      }),
  })
}
