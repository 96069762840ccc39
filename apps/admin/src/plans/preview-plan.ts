import {
  AdminPreviewPlanDocument,
  type AdminPlanErrorFragment,
  type AdminPreviewFragment,
  type AdminPreviewPlanMutation,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { PlanDraft } from './plan-draft'

type Payload = AdminPreviewPlanMutation['previewPlan']

/** What a plan would come to. */
export type PlanPreview = AdminPreviewFragment

/** Why a plan is refused. */
export type PlanRefusal = AdminPlanErrorFragment

/** Asks what a plan would come to; nothing is written. */
export async function previewPlan(input: PlanDraft): Promise<Payload> {
  const { previewPlan: payload } = await requestGraphql(AdminPreviewPlanDocument, { input })
  return payload
}
