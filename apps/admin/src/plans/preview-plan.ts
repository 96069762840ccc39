import { AdminPreviewPlanDocument, type AdminPreviewPlanMutation } from '@postscale/schema'
import { requestGraphql } from '@/graphql/request-graphql'
import type { PlanDraft } from './plan-draft'

type Payload = AdminPreviewPlanMutation['previewPlan']

/** What a plan would come to. */
export type PlanPreview = NonNullable<Payload['ok']>

/** Why a plan is refused. */
export type PlanRefusal = NonNullable<Payload['error']>

/** Asks what a plan would come to; nothing is written. */
export async function previewPlan(input: PlanDraft): Promise<Payload> {
  const { previewPlan: payload } = await requestGraphql(AdminPreviewPlanDocument, { input })
  return payload
}
