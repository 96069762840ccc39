import { queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import { AdminPositionDocument, type AdminPositionQuery } from '@/generated/graphql'
import { orNothing } from '@/graphql/or-nothing'
import { requestGraphql } from '@/graphql/request-graphql'

type Organization = NonNullable<AdminPositionQuery['organization']>

/** A seat with who sits in it, what it carries and who reports to it. */
export type Position = NonNullable<Organization['position']>

/** A seat by its id, as on a day; null when there is none. */
export function positionQuery(slug: string, at: Moment, id: string) {
  return queryOptions({
    queryKey: ['position', slug, at, id],
    queryFn: async ({ signal }): Promise<Position | null> => {
      const asked = requestGraphql(AdminPositionDocument, { slug, at, id }, signal)
      return (await orNothing(asked))?.organization?.position ?? null
    },
    // Another day of the same one keeps the page still; another one is no answer.
    placeholderData: (before: Position | null | undefined) =>
      before?.id === id ? before : undefined,
  })
}
