import { AdminApplyPlanDocument, type AdminApplyPlanMutation } from '@postscale/schema'
import { requestGraphql } from '@/graphql/request-graphql'
import type { PlanDraft } from './plan-draft'

interface PlanToApply {
  readonly plan: PlanDraft
  /** The revision that the preview was decided on. */
  readonly revision: number
  /** Names this attempt, so that repeating it applies nothing twice. */
  readonly key: string
}

/** Applies a plan as it was previewed; refused when the organization has changed since. */
export async function applyPlan({
  plan,
  revision,
  key,
}: PlanToApply): Promise<AdminApplyPlanMutation['applyPlan']> {
  const input = { ...plan, expectedRevision: revision, idempotencyKey: key }
  const { applyPlan: payload } = await requestGraphql(AdminApplyPlanDocument, { input })
  return payload
}
