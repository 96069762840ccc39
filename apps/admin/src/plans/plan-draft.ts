import {
  type AdminPlanErrorFragment,
  type AdminPreviewFragment,
  AdminPreviewFindingsDocument,
  AdminPreviewPlanDocument,
  type AdminPreviewPlanMutation,
  type ChangeInput,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { FindingEffect } from './effects'

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

/**
 * Asks what a plan would come to; nothing is written.
 *
 * @param scenarioId that or the draft on top of which it is; null for what is live.
 */
export async function previewPlan(draft: PlanDraft, scenarioId: string | null): Promise<Payload> {
  const input = { ...draft, scenarioId }
  const { previewPlan: payload } = await requestGraphql(AdminPreviewPlanDocument, { input })
  return payload
}

/** Asks which findings a plan would add and clear, as `previewPlan` does. */
export async function previewFindings(
  draft: PlanDraft,
  scenarioId: string | null,
  signal: AbortSignal,
): Promise<FindingEffect | null> {
  const input = { ...draft, scenarioId }
  const { previewPlan: payload } = await requestGraphql(
    AdminPreviewFindingsDocument,
    { input },
    signal,
  )
  return payload.ok?.effects.findings ?? null
}
