import {
  AdminApplyPlanDocument,
  type AdminApplyPlanMutation,
  type AdminCollectedFragment,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import { collectChanges, type Into, proposeChanges } from './collect-changes'
import type { FindingEffect } from './effects'
import {
  type PlanDraft,
  type PlanPreview,
  type PlanRefusal,
  previewFindings,
  previewPlan,
} from './plan-draft'

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
  /** On top of a scenario, or of what is live for null. */
  readonly preview: (
    draft: Draft,
    scenario: string | null,
  ) => Promise<{ readonly ok: PlanPreview | null; readonly error: PlanRefusal | null }>
  /** What the rules find more and no longer, which takes longer than the rest. */
  readonly findings: (
    draft: Draft,
    scenario: string | null,
    signal: AbortSignal,
  ) => Promise<FindingEffect | null>
  readonly apply: (previewed: PreviewedDraft<Draft>) => Promise<{
    readonly ok: { readonly revision: number } | null
    readonly error: PlanRefusal | null
  }>
  /** Adds it to a scenario, or to the viewer's draft. */
  readonly collect: (draft: Draft, into: Into) => Promise<AdminCollectedFragment>
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
  findings: previewFindings,
  apply: applyPlan,
  collect: collectChanges,
  propose: proposeChanges,
}
