import { AdminTemplatePlanDocument, type ChangeInput, type OrgModel } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** The plan that turns what is live into a model: why, and its changes. */
interface TemplateChanges {
  readonly reason: string | null
  readonly changes: readonly ChangeInput[]
}

/**
 * Asks for the changes of a model, with new ids each time.
 *
 * @throws an error that says why, where it has more changes than one plan may have.
 */
export async function templateChanges(slug: string, model: OrgModel): Promise<TemplateChanges> {
  const variables = { slug, at: null, model }
  const { organization } = await requestGraphql(AdminTemplatePlanDocument, variables)
  const plan = organization?.templatePlan.plan
  if (plan?.changes == null) throw new Error(plan?.changesReason ?? model)
  // The API proposes entries of `PlanInput.changes`, each with its one field.
  return { reason: plan.reason, changes: plan.changes as readonly ChangeInput[] }
}
