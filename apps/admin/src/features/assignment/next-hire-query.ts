import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import { AdminNextHireDocument, type AdminNextHireQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import { type AssignmentChoice, inputOf } from './assignment-choice'

/** What one more CSM is worth, team by team. */
export type NextHires = NonNullable<AdminNextHireQuery['organization']>['valueOfNextHire']

/** One more CSM in a team. */
export type NextHire = NextHires['hires'][number]

export function nextHireQuery(slug: string, at: Moment, { teamId, weights }: AssignmentChoice) {
  const whole = { teamId, leavingId: null, mostMoves: null, limit: null, overlapDays: 0, weights }
  return queryOptions({
    queryKey: ['next-hire', slug, at, teamId, weights],
    queryFn: async ({ signal }): Promise<NextHires | null> => {
      const variables = { slug, at, input: inputOf(whole) }
      const { organization } = await requestGraphql(AdminNextHireDocument, variables, signal)
      return organization?.valueOfNextHire ?? null
    },
    placeholderData: keepPreviousData,
  })
}
