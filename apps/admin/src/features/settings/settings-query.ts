import type { Moment } from '@/address/moment'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { AdminSettingsDocument, type AdminSettingsQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** What an organization says of itself. */
export type Settings = NonNullable<AdminSettingsQuery['organization']>

/** What an organization says of itself on a day. */
export function settingsQuery(slug: string, at: Moment) {
  return queryOptions({
    queryKey: ['settings', slug, at],
    queryFn: async ({ signal }): Promise<Settings | null> => {
      const { organization } = await requestGraphql(AdminSettingsDocument, { slug, at }, signal)
      return organization ?? null
    },
    placeholderData: keepPreviousData,
  })
}
