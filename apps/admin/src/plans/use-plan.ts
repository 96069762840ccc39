import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { attemptKey, type PlanPreview, type PlanRefusal } from './plan-draft'
import type { PlanCalls } from './change-calls'

/** Where a plan stands between being thought of and being applied. */
type Stage<Draft> =
  | { readonly name: 'DRAFT'; readonly refusal: PlanRefusal | null }
  | {
      readonly name: 'PREVIEW'
      readonly plan: Draft
      readonly preview: PlanPreview
      readonly key: string
      /** The organization changed under the last preview: this is another one. */
      readonly renewed: boolean
    }

const draft: Stage<never> = { name: 'DRAFT', refusal: null }

/**
 * The way of a plan: draft → preview → applied. A refusal leads back to the draft; a revision conflict
 * to a new preview, which has to be looked at again.
 *
 * @param onApplied told the new revision.
 * @param calls what asks for the preview and applies.
 */
export function usePlan<Draft>(onApplied: (revision: number) => void, calls: PlanCalls<Draft>) {
  const [stage, setStage] = useState<Stage<Draft>>(draft)
  const queryClient = useQueryClient()

  const look = async (plan: Draft, renewed: boolean): Promise<void> => {
    const { ok, error } = await calls.preview(plan)
    setStage(
      ok
        ? { name: 'PREVIEW', plan, preview: ok, key: attemptKey(), renewed }
        : { name: 'DRAFT', refusal: error },
    )
  }
  const preview = useMutation({ mutationFn: async (plan: Draft) => look(plan, false) })
  const apply = useMutation({
    mutationFn: async () => {
      if (stage.name !== 'PREVIEW') return
      const { plan, key, preview: shown } = stage
      const { ok, error } = await calls.apply({ plan, key, revision: shown.baseRevision })
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
