import { queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import { AdminTeamDocument, type AdminTeamQuery } from '@/generated/graphql'
import { orNothing } from '@/graphql/or-nothing'
import { requestGraphql } from '@/graphql/request-graphql'

type Organization = NonNullable<AdminTeamQuery['organization']>

/** A team with its seats, its accounts, and the teams around it. */
export type TeamInFull = NonNullable<Organization['team']>

/** A team by its id, as on a day; null when there is none. */
export function teamQuery(slug: string, at: Moment, id: string) {
  return queryOptions({
    queryKey: ['team', slug, at, id],
    queryFn: async ({ signal }): Promise<TeamInFull | null> => {
      const asked = requestGraphql(AdminTeamDocument, { slug, at, id }, signal)
      return (await orNothing(asked))?.organization?.team ?? null
    },
    // Another day of the same one keeps the page still; another one is no answer.
    placeholderData: (before: TeamInFull | null | undefined) =>
      before?.id === id ? before : undefined,
  })
}
