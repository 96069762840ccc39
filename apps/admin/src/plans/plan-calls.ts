import type { PlanPreview, PlanRefusal } from './preview-plan'

/** What is applied: the draft as it was previewed. */
export interface PreviewedDraft<Draft> {
  readonly plan: Draft
  /** The revision that the preview was decided on. */
  readonly revision: number
  /** Names this attempt, so that repeating it applies nothing twice. */
  readonly key: string
}

/** The two questions that a plan's way is made of. */
export interface PlanCalls<Draft> {
  readonly preview: (
    draft: Draft,
  ) => Promise<{ readonly ok: PlanPreview | null; readonly error: PlanRefusal | null }>
  readonly apply: (previewed: PreviewedDraft<Draft>) => Promise<{
    readonly ok: { readonly revision: number } | null
    readonly error: PlanRefusal | null
  }>
}
