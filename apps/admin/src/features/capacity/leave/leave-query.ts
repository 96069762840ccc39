import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import { AdminLeaveCalendarDocument, type AdminLeaveCalendarQuery } from '@/generated/graphql'
import { readPages, requestGraphql } from '@/graphql/request-graphql'

type Leaves = NonNullable<AdminLeaveCalendarQuery['organization']>['leaves']
export type CalendarLeave = Leaves['edges'][number]['node']

/** The leaves that touch a span of days, the first one day, the last one before another. */
export function leaveCalendarQuery(slug: string, at: Moment, from: string, to: string) {
  return queryOptions({
    queryKey: ['leave-calendar', slug, at, from, to],
    queryFn: async ({ signal }): Promise<readonly CalendarLeave[]> => {
      const filter = { during: { from, to }, life: ['LIVE', 'FUTURE', 'ENDED'] as const }
      return readPages(async (after) => {
        const variables = { slug, at, filter, after }
        const answer = await requestGraphql(AdminLeaveCalendarDocument, variables, signal)
        return answer.organization?.leaves
      })
    },
    placeholderData: keepPreviousData,
  })
}
