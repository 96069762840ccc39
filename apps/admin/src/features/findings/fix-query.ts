import { queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import { AdminFindingFixDocument } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { ProposedPlan } from '@/plans/proposed-plan-dialog'
import { joinedPlans } from './joined-plans'

/**
 * The plan that takes findings of a moment away, their fixes one after the other; null where they are gone, or none
 * follows by itself.
 *
 * @param title of the plan where it is of several.
 */
export function fixQuery(slug: string, at: Moment, fingerprints: readonly string[], title: string) {
  return queryOptions({
    queryKey: ['fix', slug, at, fingerprints],
    queryFn: async ({ signal }): Promise<ProposedPlan | null> => {
      const answers = await Promise.all(
        fingerprints.map(async (fingerprint) => {
          const variables = { slug, at, fingerprint }
          return requestGraphql(AdminFindingFixDocument, variables, signal)
        }),
      )
      const plans = answers.flatMap(
        ({ organization }) => organization?.lint.finding?.fix?.plan ?? [],
      )
      return joinedPlans(plans, title)
    },
    // It may make new ids each time: the preview and the applied plan have to be the same one.
    staleTime: Infinity,
    gcTime: 0,
  })
}
