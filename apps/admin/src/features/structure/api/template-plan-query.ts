import { queryOptions } from '@tanstack/react-query'
import { AdminTemplatePlanDocument, type OrgModel } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { ProposedPlan } from '@/plans/proposed-plan'

/** The plan that turns today's organization into a model. */
export function templatePlanQuery(slug: string, model: OrgModel) {
  return queryOptions({
    queryKey: ['template-plan', slug, model],
    queryFn: async ({ signal }): Promise<ProposedPlan | null> => {
      const variables = { slug, model }
      const { organization } = await requestGraphql(AdminTemplatePlanDocument, variables, signal)
      return organization?.templatePlan.plan ?? null
    },
    // It makes new ids each time: the preview and the applied plan have to be the same one.
    staleTime: Infinity,
    gcTime: 0,
  })
}
