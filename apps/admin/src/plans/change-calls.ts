import {
  AdminApplyPlanDocument,
  type AdminApplyPlanMutation,
  type AdminCollectedFragment,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import { collectChanges, proposeChanges } from './collect-changes'
import { type PlanDraft, type PlanPreview, type PlanRefusal, previewPlan } from './plan-draft'

/** What is applied: the draft as it was previewed. */
interface PreviewedDraft<Draft> {
  readonly plan: Draft
  /** The revision that the preview was decided on. */
  readonly revision: number
  /** Names this attempt, so that repeating it applies nothing twice. */
  readonly key: string
}

/** The questions that a plan's way is made of. */
export interface PlanCalls<Draft> {
  readonly preview: (
    draft: Draft,
  ) => Promise<{ readonly ok: PlanPreview | null; readonly error: PlanRefusal | null }>
  readonly apply: (previewed: PreviewedDraft<Draft>) => Promise<{
    readonly ok: { readonly revision: number } | null
    readonly error: PlanRefusal | null
  }>
  /** Adds it to a scenario, or to the viewer's draft for null. */
  readonly collect: (draft: Draft, scenario: string | null) => Promise<AdminCollectedFragment>
  /** Makes a scenario of it, for somebody to approve. */
  readonly propose: (draft: Draft, name: string, key: string) => Promise<AdminCollectedFragment>
}

/** Applies a plan as it was previewed; refused when the organization has changed since. */
async function applyPlan({
  plan,
  revision,
  key,
}: PreviewedDraft<PlanDraft>): Promise<AdminApplyPlanMutation['applyPlan']> {
  const input = { ...plan, expectedRevision: revision, idempotencyKey: key }
  const { applyPlan: payload } = await requestGraphql(AdminApplyPlanDocument, { input })
  return payload
}

/** The way of a plan that lists its changes. */
export const changeCalls: PlanCalls<PlanDraft> = {
  preview: previewPlan,
  apply: applyPlan,
  collect: collectChanges,
  propose: proposeChanges,
}
