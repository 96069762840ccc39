import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import {
  AdminAssignmentCertificateDocument,
  type AdminAssignmentCertificateQuery,
  AdminAssignmentDocument,
  AdminAssignmentMovesDocument,
  type AdminAssignmentMovesQuery,
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
export function movesFrontierQuery(
  slug: string,
  at: Moment,
  { teamId, weights }: AssignmentChoice,
) {
  const whole = { teamId, leavingId: null, mostMoves: null, limit: null, overlapDays: 0, weights }
  return queryOptions({
    queryKey: ['moves-frontier', slug, at, teamId, weights],
    queryFn: async ({ signal }): Promise<Frontier> => {
      const variables = { slug, at, input: inputOf(whole) }
      const { organization } = await requestGraphql(AdminMovesFrontierDocument, variables, signal)
      return organization?.assignment.frontier ?? []
    },
    placeholderData: keepPreviousData,
  })
}

type MovesPage = NonNullable<AdminAssignmentMovesQuery['organization']>['assignment']

/** An account that changes hands, and why. */
export type AssignedMove = MovesPage['moves'][number]

/** Who moves, page by page. */
export function assignmentMovesQuery(slug: string, at: Moment, choice: AssignmentChoice) {
  return infiniteQueryOptions({
    queryKey: ['assignment-moves', slug, at, choice],
    queryFn: async ({ signal, pageParam: offset }): Promise<MovesPage | null> => {
      const variables = { slug, at, input: inputOf(choice), offset }
      const { organization } = await requestGraphql(AdminAssignmentMovesDocument, variables, signal)
      return organization?.assignment ?? null
    },
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const told = pages.reduce((count, page) => count + (page?.moves.length ?? 0), 0)
      return last !== null && told < last.moveCount ? told : undefined
    },
    placeholderData: keepPreviousData,
  })
}

/** What proves an assignment's bound, with all that it takes to check it. */
type Proof = NonNullable<AdminAssignmentCertificateQuery['organization']>['assignment']

export function assignmentCertificateQuery(slug: string, at: Moment, choice: AssignmentChoice) {
  return queryOptions({
    queryKey: ['assignment-certificate', slug, at, choice],
    queryFn: async ({ signal }): Promise<Proof | null> => {
      const variables = { slug, at, input: inputOf(choice) }
      const { organization } = await requestGraphql(
        AdminAssignmentCertificateDocument,
        variables,
        signal,
      )
      return organization?.assignment ?? null
    },
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
