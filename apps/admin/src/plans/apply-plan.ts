import { AdminApplyPlanDocument, type AdminApplyPlanMutation } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { PreviewedDraft } from './plan-calls'
import type { PlanDraft } from './plan-draft'

/** Applies a plan as it was previewed; refused when the organization has changed since. */
export async function applyPlan({
  plan,
  revision,
  key,
}: PreviewedDraft<PlanDraft>): Promise<AdminApplyPlanMutation['applyPlan']> {
  const input = { ...plan, expectedRevision: revision, idempotencyKey: key }
  const { applyPlan: payload } = await requestGraphql(AdminApplyPlanDocument, { input })
  return payload
}
