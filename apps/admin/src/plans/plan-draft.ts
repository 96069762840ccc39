import {
  type AdminPlanErrorFragment,
  type AdminPreviewFragment,
  AdminPreviewPlanDocument,
  type AdminPreviewPlanMutation,
  type ChangeInput,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** A plan as the app proposes it. */
export interface PlanDraft {
  /** The organization, by its slug. */
  readonly organizationId: string
  /** As somebody typed it; what is left out is said by the API, to everybody in their language. */
  readonly title?: string
  readonly reason: string | null
  /** What the API said of a plan that it proposed. */
  readonly words?: string
  readonly changes: readonly ChangeInput[]
}

/** A random text; `crypto.randomUUID` would be missing where the app is not served by https. */
export function attemptKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

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
