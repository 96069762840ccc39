import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { AdminSettingsDocument, type AdminSettingsQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** What an organization says of itself. */
export type Settings = NonNullable<AdminSettingsQuery['organization']>

/** What an organization says of itself on a day. */
export function settingsQuery(slug: string, asOf: string | null) {
  return queryOptions({
    queryKey: ['settings', slug, asOf],
    queryFn: async ({ signal }): Promise<Settings | null> => {
      const { organization } = await requestGraphql(AdminSettingsDocument, { slug, asOf }, signal)
      return organization ?? null
    },
    placeholderData: keepPreviousData,
  })
}
