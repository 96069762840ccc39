import type { Moment } from '@/address/moment'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AdminPeopleDocument,
  AdminRosterDocument,
  type AdminSeatFragment,
  AdminTeamNamesDocument,
} from '@/generated/graphql'
import { readPages, requestGraphql } from '@/graphql/request-graphql'

/** A seat with who sits in it. */
export type Seat = AdminSeatFragment

/** All seats of an organization on a day. */
export function rosterQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['roster', slug, at],
    queryFn: async ({ signal }) =>
      readPages(async (after) => {
        const variables = { slug, at, after }
        const { organization } = await requestGraphql(AdminRosterDocument, variables, signal)
        return organization?.positions
      }),
    placeholderData: keepPreviousData,
  })
}

/** The first people whose name holds a text, as employed on a day. */
export function peopleQuery(slug: string, at: Moment, search: string) {
  return queryOptions({
    queryKey: ['people', slug, at, search],
    queryFn: async ({ signal }) => {
      const variables = { slug, at, search: search === '' ? null : search }
      const { organization } = await requestGraphql(AdminPeopleDocument, variables, signal)
      return organization?.people.edges.map(({ node }) => node) ?? []
    },
    placeholderData: keepPreviousData,
  })
}

/** The teams of a day by name, to choose from. */
export function teamNamesQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['team-names', slug, at],
    queryFn: async ({ signal }) =>
      readPages(async (after) => {
        const variables = { slug, at, after }
        const { organization } = await requestGraphql(AdminTeamNamesDocument, variables, signal)
        return organization?.teams
      }),
  })
}
