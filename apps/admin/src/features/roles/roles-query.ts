import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import {
  AdminCatalogueRolesDocument,
  type AdminCatalogueRolesQuery,
  AdminOpenSeatsDocument,
  type AdminOpenSeatsQuery,
  AdminRolesDocument,
  type AdminRolesQuery,
} from '@/generated/graphql'
import { readPages, requestGraphql } from '@/graphql/request-graphql'

type Organization = NonNullable<AdminRolesQuery['organization']>

/** A role of the organization. */
export type OwnRole = Organization['roles']['edges'][number]['node']

/** A role of the guides, with its career ladder. */
export type GuideRole = AdminCatalogueRolesQuery['roles'][number]

/** The roles of a day. */
export function rolesQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['roles', slug, at],
    queryFn: async ({ signal }) =>
      readPages(async (after) => {
        const variables = { slug, at, after }
        const { organization } = await requestGraphql(AdminRolesDocument, variables, signal)
        return organization?.roles
      }),
    placeholderData: keepPreviousData,
  })
}

/** The roles of the guides, in a language. */
export function guideRolesQuery(language: string) {
  return queryOptions({
    queryKey: ['guide-roles', language],
    queryFn: async ({ signal }): Promise<readonly GuideRole[]> =>
      (await requestGraphql(AdminCatalogueRolesDocument, {}, signal)).roles,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** The first open seats of a day, each with who could fill it from inside. */
type OpenSeats = NonNullable<AdminOpenSeatsQuery['organization']>['positions']

export function openSeatsQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['open-seats', slug, at],
    queryFn: async ({ signal }): Promise<OpenSeats | null> => {
      const { organization } = await requestGraphql(AdminOpenSeatsDocument, { slug, at }, signal)
      return organization?.positions ?? null
    },
    placeholderData: keepPreviousData,
  })
}
