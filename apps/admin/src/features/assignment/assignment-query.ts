import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import {
  AdminAssignmentDocument,
  AdminAssignmentPlanDocument,
  type AdminAssignmentQuery,
  AdminMovesFrontierDocument,
  type AdminMovesFrontierQuery,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { ProposedPlan } from '@/plans/proposed-plan-dialog'
import { type AssignmentChoice, inputOf } from './assignment-choice'

/** How books stand, and how they would after the plan. */
export type Assigned = NonNullable<AdminAssignmentQuery['organization']>['assignment']

export function assignmentQuery(slug: string, at: Moment, choice: AssignmentChoice) {
  return queryOptions({
    queryKey: ['assignment', slug, at, choice],
    queryFn: async ({ signal }): Promise<Assigned | null> => {
      const variables = { slug, at, input: inputOf(choice) }
      const { organization } = await requestGraphql(AdminAssignmentDocument, variables, signal)
      return organization?.assignment ?? null
    },
    placeholderData: keepPreviousData,
  })
}

/** How level books become with more and more moves. */
type Frontier = NonNullable<AdminMovesFrontierQuery['organization']>['assignment']['frontier']

/** The frontier is the same whatever number of moves is chosen on it. */
export function movesFrontierQuery(slug: string, at: Moment, { teamId }: AssignmentChoice) {
  const whole = { teamId, leavingId: null, mostMoves: null, overlapDays: 0 }
  return queryOptions({
    queryKey: ['moves-frontier', slug, at, teamId],
    queryFn: async ({ signal }): Promise<Frontier> => {
      const variables = { slug, at, input: inputOf(whole) }
      const { organization } = await requestGraphql(AdminMovesFrontierDocument, variables, signal)
      return organization?.assignment.frontier ?? []
    },
    placeholderData: keepPreviousData,
  })
}

/** The plan that makes an assignment so. */
export function assignmentPlanQuery(
  slug: string,
  scenario: string | null,
  choice: AssignmentChoice,
) {
  return queryOptions({
    queryKey: ['assignment-plan', slug, scenario, choice],
    queryFn: async ({ signal }): Promise<ProposedPlan | null> => {
      const variables = { slug, at: { scenario }, input: inputOf(choice) }
      const { organization } = await requestGraphql(AdminAssignmentPlanDocument, variables, signal)
      return organization?.assignment.plan ?? null
    },
    // It makes new ids each time: the preview and the applied plan have to be the same one.
    staleTime: Infinity,
    gcTime: 0,
  })
}
