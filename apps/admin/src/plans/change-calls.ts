import { applyPlan } from './apply-plan'
import type { PlanCalls } from './plan-calls'
import type { PlanDraft } from './plan-draft'
import { previewPlan } from './preview-plan'

/** The way of a plan that lists its changes. */
export const changeCalls: PlanCalls<PlanDraft> = { preview: previewPlan, apply: applyPlan }
