import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { applyPlan } from './apply-plan'
import { attemptKey } from './attempt-key'
import type { PlanDraft } from './plan-draft'
import { previewPlan, type PlanPreview, type PlanRefusal } from './preview-plan'

/** Where a plan stands between being thought of and being applied. */
type Stage =
  | { readonly name: 'DRAFT'; readonly refusal: PlanRefusal | null }
  | {
      readonly name: 'PREVIEW'
      readonly plan: PlanDraft
      readonly preview: PlanPreview
      readonly key: string
      /** The organization changed under the last preview: this is another one. */
      readonly renewed: boolean
    }

const draft: Stage = { name: 'DRAFT', refusal: null }

/**
 * The way of a plan: draft → preview → applied. A refusal leads back to the draft; a revision conflict
 * to a new preview, which has to be looked at again.
 *
 * @param onApplied told the new revision.
 */
export function usePlan(onApplied: (revision: number) => void) {
  const [stage, setStage] = useState<Stage>(draft)
  const queryClient = useQueryClient()

  const look = async (plan: PlanDraft, renewed: boolean): Promise<void> => {
    const { ok, error } = await previewPlan(plan)
    setStage(
      ok
        ? { name: 'PREVIEW', plan, preview: ok, key: attemptKey(), renewed }
        : { name: 'DRAFT', refusal: error },
    )
  }
  const preview = useMutation({ mutationFn: async (plan: PlanDraft) => look(plan, false) })
  const apply = useMutation({
    mutationFn: async () => {
      if (stage.name !== 'PREVIEW') return
      const { plan, key, preview: shown } = stage
      const { ok, error } = await applyPlan({ plan, key, revision: shown.baseRevision })
      if (ok) {
        void queryClient.invalidateQueries()
        onApplied(ok.revision)
      } else if (error?.code === 'REVISION_CONFLICT') {
        await look(plan, true)
      } else {
        setStage({ name: 'DRAFT', refusal: error })
      }
    },
  })

  return {
    stage,
    preview: preview.mutate,
    apply: () => apply.mutate(),
    back: () => setStage(draft),
    pending: preview.isPending || apply.isPending,
    error: preview.error ?? apply.error,
  }
}
