import { queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import { AdminPersonDocument, type AdminPersonQuery } from '@/generated/graphql'
import { orNothing } from '@/graphql/or-nothing'
import { requestGraphql } from '@/graphql/request-graphql'

type Organization = NonNullable<AdminPersonQuery['organization']>

/** Somebody with their seats, their leaves and what comes next for them. */
export type Person = NonNullable<Organization['person']>

/** Somebody by their id, as on a day; null when nobody has it. */
export function personQuery(slug: string, at: Moment, id: string) {
  return queryOptions({
    queryKey: ['person', slug, at, id],
    queryFn: async ({ signal }): Promise<Person | null> => {
      const asked = requestGraphql(AdminPersonDocument, { slug, at, id }, signal)
      return (await orNothing(asked))?.organization?.person ?? null
    },
    // Another day of the same one keeps the page still; another one is no answer.
    placeholderData: (before: Person | null | undefined) =>
      before?.id === id ? before : undefined,
  })
}
