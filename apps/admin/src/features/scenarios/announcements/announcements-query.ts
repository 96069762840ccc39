import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import {
  AdminAnnouncementsDocument,
  type AdminAnnouncementsQuery,
  AdminRecordAnnouncementsDocument,
  type RecipientKind,
  type RecordAnnouncementsInput,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

type Announced = Extract<AdminAnnouncementsQuery['node'], { __typename: 'Scenario' }>

/** What one recipient is told of a scenario, and whether they were. */
export type Announcement = Announced['announcements']['nodes'][number]

/** Whom a scenario tells what, page after page; recipients of one kind. */
export function announcementsQuery(id: string, kind: RecipientKind) {
  return infiniteQueryOptions({
    queryKey: ['announcements', id, kind],
    queryFn: async ({ signal, pageParam }): Promise<Announced | null> => {
      const variables = { id, kind, after: pageParam }
      const { node } = await requestGraphql(AdminAnnouncementsDocument, variables, signal)
      return node?.__typename === 'Scenario' ? node : null
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) =>
      last?.announcements.pageInfo.hasNextPage === true
        ? last.announcements.pageInfo.endCursor
        : null,
    placeholderData: keepPreviousData,
  })
}

export async function recordAnnouncements(input: RecordAnnouncementsInput) {
  return (await requestGraphql(AdminRecordAnnouncementsDocument, { input })).recordAnnouncements
}
